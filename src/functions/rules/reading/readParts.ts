import { EMPTY_PARTS, type FunctionPage, type PartName } from '../page';
import { VALUES } from './enums';
import { partName } from './names';
import { readValue } from './readValue';
import { inside, isNothing, isObject, type Given, type Raw, type Tell } from './source';
import { meant } from './values';

/** What a part is when it is only a text. */
const MAIN: Readonly<Record<PartName, string>> = {
  history: 'event',
  legislation: 'act',
  predecessors: 'title',
  successors: 'title',
  keyPosts: 'post',
  siteEvents: 'note',
  keyRecordSeries: 'name',
  keyRecords: 'name',
  relations: 'name',
};

const DATED = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{1,2}[/.]\d{1,2}[/.]\d{4}|(?:\d{1,2} )?\p{L}{3,} \d{4})\s*(?:[:,–—]|\s-\s)\s*(\S.*)$/su;

/** A text as a part: an event may begin with its day. */
function ofText(part: PartName, said: string): Raw {
  const dated = part === 'history' || part === 'siteEvents' ? DATED.exec(said) : null;
  return dated === null ? { [MAIN[part]]: said } : { date: dated[1], [MAIN[part]]: dated[2] };
}

/** A person's role may be given as their post: `Head of flood risk`. */
function withPost(raw: Raw): Raw {
  const { role, ...others } = raw;
  const isPost =
    typeof role === 'string' && meant(role, VALUES['keyPosts.role']) === undefined && !Object.keys(raw).some((name) => partName('keyPosts', name) === 'post');
  return isPost ? { ...others, post: role } : raw;
}

/** What an appraiser decided and why may stand together: `appraisal: {decision, rationale}`. */
function withAppraisal(raw: Raw): Raw {
  const said = Object.entries(raw).find(([name, value]) => isObject(value) && partName('keyRecordSeries', name) === 'appraisalDecision');
  if (said === undefined) return raw;
  const { [said[0]]: inner, ...others } = raw;
  return { ...others, ...(inner as Raw) };
}

function asOurs(part: PartName, written: Raw): Raw {
  if (part === 'keyPosts') return withPost(written);
  return part === 'keyRecordSeries' ? withAppraisal(written) : written;
}

function readPart(part: PartName, written: Raw, path: string, tell: Tell): Raw {
  const raw = asOurs(part, written);
  const empty: Raw = { ...EMPTY_PARTS[part] };
  const read = new Map<string, unknown>();
  for (const [own, value] of Object.entries(raw)) {
    const name = partName(part, own);
    const at = inside(path, own);
    if (name === undefined) tell(at, 'unknownName');
    else if (!isNothing(value)) {
      if (read.has(name)) tell(at, 'givenTwice');
      else read.set(name, readValue(`${part}.${name}`, empty[name], { value, path: at }, tell));
    }
  }
  const kind = read.get('kind') === '' ? { kind: empty.kind } : {};
  return { ...empty, ...Object.fromEntries(read), ...kind };
}

/** Parts may stand under their own names: `{board: {…}, cases: {…}}`. */
function byName(part: PartName, value: unknown): readonly unknown[] {
  if (!isObject(value)) return [value];
  const entries = Object.entries(value);
  const isMap = entries.length > 0 && entries.every(([name, each]) => isObject(each) && partName(part, name) === undefined);
  if (!isMap) return [value];
  return entries.map(([name, each]) =>
    Object.keys(each as Raw).some((own) => partName(part, own) === MAIN[part]) ? each : { [MAIN[part]]: name, ...(each as Raw) }
  );
}

/** Gives an id to every part that has none, from its place: the same file gives the same ids. */
function withIds(part: PartName, parts: readonly Raw[]): readonly Raw[] {
  const taken = new Set(parts.map(({ id }) => id));
  return parts.map((each, at) => {
    if (each.id !== '') return each;
    let id = `${part}-${at + 1}`;
    while (taken.has(id)) id += '-';
    taken.add(id);
    return { ...each, id };
  });
}

/**
 * The parts of one kind: of objects, of texts, or of one alone.
 * @param given lists, each with where it stands
 */
export function readParts<P extends PartName>(part: P, given: readonly Given[], tell: Tell): FunctionPage[P] {
  const read = given.flatMap(({ value, path }) => {
    if (isNothing(value)) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : byName(part, value);
    return list.flatMap((each, nth) => {
      const at = Array.isArray(value) ? `${path}[${nth}]` : path;
      if (isNothing(each)) return [];
      if (typeof each === 'string') return each.trim() === '' ? [] : [readPart(part, ofText(part, each.trim()), at, tell)];
      if (isObject(each)) return [readPart(part, each, at, tell)];
      tell(at, 'wrongType');
      return [];
    });
  });
  return withIds(part, read) as unknown as FunctionPage[P];
}
