import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import type { IItems } from '@pnp/sp/items';
import { sameLogin } from '../marking/rules/historyCheck';
import { HISTORY, itemsAfter, listOf, numberOf, siteList, textOf, type Door, type ListName, type RawRow } from '../tenant';
import { checkChain, hashRow, type ChainFinding, type ChainRow } from '../work';
import { readWitness, WITNESS_FIELDS, WITNESSES, type Witness } from './witness';

/** A row's values by internal name, `Title` among them, without what chains it. */
export type RowValues = Readonly<Record<string, string | number>>;

/** How rows of one list are written and read. Every such list has the columns of who, when, and the two hashes. */
export interface EvidenceForm<C> {
  readonly list: ListName;
  /** Which form the hash is of: `muniment-disposal-1`. */
  readonly form: string;
  toValues(content: C): RowValues;
  /** Null where the row is none of ours: a list's text is never trusted. */
  fromRow(row: RawRow): C | null;
}

/** The end of a chain. */
export interface Tip {
  readonly hash: string;
  readonly rowId: number;
}

/** A row that was made and may not have landed yet. */
export interface ChainedLine<C> {
  readonly content: C;
  readonly previous: string;
  readonly hash: string;
}

/** A row as it stands in its list. */
export interface StoredLine<C> extends ChainedLine<C> {
  readonly rowId: number;
  readonly witness: Witness;
  /** Whether SharePoint says that it was added by the account that it names. */
  readonly ownHand: boolean;
  readonly chain: ChainRow;
}

/** A list whose rows are only ever added, each carrying the hash of the one before it. */
export interface EvidenceList<C> {
  readonly name: ListName;
  /** Makes a row that comes after the one whose hash is `previous`. */
  chain(content: C, previous: string): Promise<ChainedLine<C>>;
  add(webUrl: string, line: ChainedLine<C>): (sp: SPFI) => Promise<void>;
  tip(webUrl: string): (sp: SPFI) => Promise<Tip>;
  /** Every row after `rowId`, in the order of ID, however long the list. */
  readSince(door: Door, rowId: number, keep?: (line: StoredLine<C>) => boolean): Promise<StoredLine<C>[]>;
  /** The newest rows, newest first; a filter must be on an indexed column, or the list short. */
  newest(webUrl: string, most: number, filter?: string): (sp: SPFI) => Promise<StoredLine<C>[]>;
  /** Rows changed since they were written, and rows that are gone. */
  check(door: Door): Promise<readonly ChainFinding[]>;
}

const PREVIOUS = HISTORY.previous.internalName;
const HASH = HISTORY.hash.internalName;
const WHO = HISTORY.who.internalName;

export function evidenceList<C>({ list, form, toValues, fromRow }: EvidenceForm<C>): EvidenceList<C> {
  /** Every column but the two hashes, in the order of the list's own contract. */
  const columns = list.columns.filter(({ internalName }) => internalName !== PREVIOUS && internalName !== HASH);
  const fields = ['ID', 'Title', ...WITNESS_FIELDS, ...list.columns.map(({ internalName }) => internalName)];
  const select = (items: IItems): IItems => items.select(...fields).expand(...WITNESSES);

  const contentOf = (values: RowValues): string =>
    JSON.stringify([form, values.Title ?? '', ...columns.map(({ internalName }) => String(values[internalName] ?? ''))]);
  const valuesOf = (row: RawRow): RowValues =>
    Object.fromEntries([
      ['Title', textOf(row, 'Title')],
      ...columns.map(({ internalName, type }) => [
        internalName,
        type === 'Number' && textOf(row, internalName) !== '' ? numberOf(row, internalName) : textOf(row, internalName),
      ]),
    ]) as RowValues;

  const read = (row: RawRow): StoredLine<C>[] => {
    const content = fromRow(row);
    if (content === null) return [];
    const rowId = numberOf(row, 'ID');
    const witness = readWitness(row);
    const previous = textOf(row, PREVIOUS);
    const hash = textOf(row, HASH);
    return [
      {
        content,
        previous,
        hash,
        rowId,
        witness,
        ownHand: sameLogin(textOf(row, WHO), witness.addedBy),
        chain: { id: rowId, content: contentOf(valuesOf(row)), previous, hash },
      },
    ];
  };

  const readSince: EvidenceList<C>['readSince'] = async (door, rowId, keep = () => true) => {
    const lines: StoredLine<C>[] = [];
    await itemsAfter(door, siteList(door.webUrl, list), rowId, select, (rows) => void lines.push(...rows.flatMap(read).filter(keep)));
    return lines;
  };

  return {
    name: list,
    async chain(content, previous) {
      return { content, previous, hash: await hashRow(contentOf(toValues(content)), previous) };
    },
    add:
      (webUrl, { content, previous, hash }) =>
      async (sp) => {
        await listOf(sp, siteList(webUrl, list)).items.add({ ...toValues(content), [PREVIOUS]: previous, [HASH]: hash });
      },
    tip: (webUrl) => async (sp) => {
      const rows = (await listOf(sp, siteList(webUrl, list)).items.select('ID', HASH).orderBy('ID', false).top(1)()) as RawRow[];
      return rows.length > 0 ? { hash: textOf(rows[0], HASH), rowId: numberOf(rows[0], 'ID') } : { hash: '', rowId: 0 };
    },
    readSince,
    newest: (webUrl, most, filter) => async (sp) => {
      const items = select(listOf(sp, siteList(webUrl, list)).items);
      const rows = (await (filter === undefined ? items : items.filter(filter)).orderBy('ID', false).top(most)()) as RawRow[];
      return [...rows].sort((a, b) => numberOf(b, 'ID') - numberOf(a, 'ID')).flatMap(read);
    },
    check: async (door) => checkChain((await readSince(door, 0)).map(({ chain }) => chain)),
  };
}
