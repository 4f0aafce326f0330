/** What was counted of one class, as it grows. Moments are text as SharePoint writes them in UTC, so that they compare as they stand. */
export interface Holdings {
  documents: number;
  bytes: number;
  /** When the first was made and the last was changed; empty where that is not known. */
  from: string;
  to: string;
  readonly formats: Map<string, number>;
}

/** What was counted of so many rows, as it grows. */
export interface Holding {
  /** Rows, folders among them. */
  rows: number;
  folders: number;
  /** Documents that are older than the site. */
  older: number;
  readonly classes: Map<string, Holdings>;
  readonly markings: Map<string, number>;
}

/** What stands for names past the most that are told apart. */
export const OTHERS = '…';
/** Names that are told apart in one window: past this they are counted together, so that memory has an end. */
const MOST_NAMES = 400;

export const emptyHoldings = (): Holdings => ({ documents: 0, bytes: 0, from: '', to: '', formats: new Map() });
export const emptyHolding = (): Holding => ({ rows: 0, folders: 0, older: 0, classes: new Map(), markings: new Map() });

/** The name under which something is counted. */
const counted = (names: ReadonlyMap<string, unknown>, name: string): string => (names.size < MOST_NAMES || names.has(name) ? name : OTHERS);

export function count(tally: Map<string, number>, name: string, by = 1): void {
  const known = tally.get(name);
  if (known !== undefined) tally.set(name, known + by);
  else {
    const under = counted(tally, name);
    tally.set(under, (tally.get(under) ?? 0) + by);
  }
}

/** What was counted of a class so far. */
export function holdingsOf(classes: Map<string, Holdings>, code: string): Holdings {
  const known = classes.get(code);
  if (known !== undefined) return known;
  const under = counted(classes, code);
  const made = classes.get(under) ?? emptyHoldings();
  classes.set(under, made);
  return made;
}

const earlier = (a: string, b: string): string => (a === '' || (b !== '' && b < a) ? b : a);
const later = (a: string, b: string): string => (b > a ? b : a);

export function spanTo(holdings: Holdings, from: string, to: string): void {
  if (from !== '') holdings.from = earlier(holdings.from, from);
  if (to !== '') holdings.to = later(holdings.to, to);
}

/** Adds what was counted elsewhere. */
export function addHoldings(into: Holdings, { documents, bytes, from, to, formats }: Holdings): void {
  into.documents += documents;
  into.bytes += bytes;
  spanTo(into, from, to);
  formats.forEach((n, name) => count(into.formats, name, n));
}

/** Several counts as one. */
export function sumHolding(all: Iterable<Holding>): Holding {
  const sum = emptyHolding();
  for (const { rows, folders, older, classes, markings } of all) {
    sum.rows += rows;
    sum.folders += folders;
    sum.older += older;
    classes.forEach((each, code) => addHoldings(holdingsOf(sum.classes, code), each));
    markings.forEach((n, line) => count(sum.markings, line, n));
  }
  return sum;
}
