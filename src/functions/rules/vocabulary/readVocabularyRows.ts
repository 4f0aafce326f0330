import type { VocabularyTerm } from './types';

type Column = 'code' | 'title' | 'parent' | 'description' | 'url';

/** What columns are called, in the lists that are about. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  code: ['code', 'id', 'identifier', 'notation', 'reference', 'ref', 'number', 'cod'],
  title: ['title', 'label', 'name', 'term', 'preflabel', 'teitl', 'enw'],
  parent: ['parent', 'parentcode', 'parentid', 'broader', 'broaderid', 'broaderitem', 'rhiant'],
  description: ['description', 'definition', 'scopenote', 'scopenotes', 'notes', 'disgrifiad'],
  url: ['url', 'uri', 'link', 'href'],
};
/** Lists of three levels, such as the Local Government Classification Scheme, have a column for each. */
const LEVELS = ['function', 'activity', 'transaction'];

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

export interface VocabularyColumns {
  readonly columns: Readonly<Record<Column, number | null>>;
  /** The columns of levels, highest first; empty where the list names parents, or has none. */
  readonly levels: readonly number[];
}

/** Which column is what, by its name. */
export function mapVocabularyColumns(head: readonly string[]): VocabularyColumns {
  const names = head.map(bare);
  const find = (column: Column): number | null => {
    const at = names.findIndex((name) => NAMES[column].includes(name));
    return at < 0 ? null : at;
  };
  const levels = LEVELS.map((level) => names.indexOf(level)).filter((at) => at >= 0);
  return {
    columns: { code: find('code'), title: find('title'), parent: find('parent'), description: find('description'), url: find('url') },
    levels: find('title') === null ? levels : [],
  };
}

/**
 * Terms out of a table's rows. Where levels have a column each, every name is a term under the one on its left; its code is
 * the row's where it stands lowest in the row, else it is made of the names.
 * @param rows without the head
 */
export function readVocabularyRows(rows: readonly (readonly string[])[], { columns, levels }: VocabularyColumns): readonly VocabularyTerm[] {
  const cell = (row: readonly string[], at: number | null): string => (at === null ? '' : (row[at] ?? '').trim());
  const filled = rows.filter((row) => row.some((each) => each.trim() !== ''));
  if (levels.length === 0)
    return filled.map((row) => ({
      code: cell(row, columns.code) || (columns.code === null ? cell(row, columns.title) : ''),
      title: cell(row, columns.title),
      parent: cell(row, columns.parent),
      description: cell(row, columns.description),
      url: cell(row, columns.url),
    }));
  const paths = filled.map((row) => levels.map((at) => cell(row, at)));
  const lowest = (path: readonly string[]): number => path.reduce((last, name, at) => (name === '' ? last : at), -1);
  const keyOf = (path: readonly string[], to: number): string => path.slice(0, to + 1).join(' / ');
  const codes = new Map<string, string>();
  filled.forEach((row, at) => {
    const code = cell(row, columns.code);
    const key = keyOf(paths[at], lowest(paths[at]));
    if (code !== '' && !codes.has(key)) codes.set(key, code);
  });
  const made = new Map<string, VocabularyTerm>();
  filled.forEach((row, at) => {
    const path = paths[at];
    const last = lowest(path);
    let parent = '';
    path.forEach((title, level) => {
      if (title === '') return;
      const key = keyOf(path, level);
      const code = codes.get(key) ?? key;
      const own = level === last;
      const before = made.get(key);
      made.set(key, {
        code,
        title,
        parent,
        description: (own ? cell(row, columns.description) : '') || (before?.description ?? ''),
        url: (own ? cell(row, columns.url) : '') || (before?.url ?? ''),
      });
      parent = code;
    });
  });
  return [...made.values()];
}
