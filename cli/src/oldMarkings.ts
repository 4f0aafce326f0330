import type { LocalTenant } from '../../local/src';
import { itemsAfter, numberOf, textOf } from '../../src/tenant';
import { doorAs } from './doorAs';

/** What a library held before ours: a choice column that somebody made in 2014, and labels of another classifier. */
const SITE = '/sites/floodrisk';
const OWNER = 'tom.ashworth@rivers.example';
const LIBRARY = 'Survey data';
const COLUMN = { name: 'Protective_x0020_marking', title: 'Protective marking' };

/** In a hundred documents: the scheme of today, that of 2014, that of before, and what no scheme ever said. */
const VALUES: readonly [count: number, value: string][] = [
  [34, 'OFFICIAL'],
  [14, 'OFFICIAL SENSITIVE'],
  [7, 'OFFICIAL-SENSITIVE [COMMERCIAL]'],
  [6, 'OFFICIAL-SENSITIVE [PERSONAL]'],
  [4, 'OFFICIAL-SENSITIVE [LOCSEN]'],
  [6, '1. OFFICIAL'],
  [9, 'NOT PROTECTIVELY MARKED'],
  [4, 'PROTECT - COMMERCIAL'],
  [3, 'RESTRICTED'],
  [1, 'SECRET'],
  [3, 'N/A'],
];
const NONE = '';

/** Of the documents without a value in the column, every third carries another classifier's label. */
const LABELS = ['OFFICIAL', 'OFFICIAL-SENSITIVE - COMMERCIAL', 'Rivers and Coasts OFFICIAL'];

/** From 0 to 99, always the same for the same document, and in no order that the eye finds. */
const lotOf = (id: number): number => (id * 37 + 11) % 100;

function valueFor(id: number): string {
  let rest = lotOf(id);
  for (const [count, value] of VALUES) {
    if (rest < count) return value;
    rest -= count;
  }
  return NONE;
}

/** Gives a library of the department the markings of earlier years, so that there is something to take on. */
export async function addOldMarkings(tenant: LocalTenant): Promise<void> {
  const { store } = tenant;
  const site = store.site(SITE);
  const library = site === null ? null : store.list(site.rootWeb, LIBRARY);
  if (library === null) throw new Error(`The seed has no ${LIBRARY} in ${SITE}`);
  store.addField(library, { ...COLUMN, type: 'Choice', choices: VALUES.map(([, value]) => value) });
  const documents: { id: number; name: string }[] = [];
  await itemsAfter(
    doorAs(tenant, OWNER, SITE),
    { id: library.id },
    0,
    (items) => items.select('ID', 'FSObjType', 'FileLeafRef'),
    (rows) =>
      documents.push(...rows.filter((row) => numberOf(row, 'FSObjType') === 0).map((row) => ({ id: numberOf(row, 'ID'), name: textOf(row, 'FileLeafRef') })))
  );
  store.transaction(() => {
    for (const { id, name } of documents) {
      const value = valueFor(id);
      if (value !== NONE) store.setItem(library, id, { [COLUMN.name]: value });
      else if (id % 3 === 0 && /\.(?:docx|xlsx|pptx)$/.test(name)) store.setItem(library, id, { MetaInfo: labelOf(id) });
    }
  });
}

const labelOf = (id: number): string =>
  JSON.stringify({ bjDocumentSecurityLabel: LABELS[lotOf(id + 1) % LABELS.length], bjSaver: 'x', docIndexRef: String(id) });
