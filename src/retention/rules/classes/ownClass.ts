/**
 * How a document's own column stands to what was said of it. Anybody can type into the column, and a copied document
 * brings its original's along without the word that was given for it.
 */
export type OwnClassStanding = 'none' | 'said' | 'unsaid' | 'otherwise';

/**
 * Judges a document's own class. One that nobody accounts for (`unsaid`, `otherwise`) counts for how long the document is
 * kept, and is shown; nothing is disposed of by it until somebody has said which class it is.
 * @param column what the column holds
 * @param said the class that the newest line of its history gave it; null where it has no line
 */
export function ownClassStanding(column: string, said: string | null): OwnClassStanding {
  if (column === (said ?? '')) return column === '' ? 'none' : 'said';
  return said === null ? 'unsaid' : 'otherwise';
}
