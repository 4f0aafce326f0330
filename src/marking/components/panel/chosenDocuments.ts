import type { DocumentState, SelectedRow, Survey } from '../../store/desk';

/** The documents that would be marked: those selected, and those inside selected folders where the person includes them. */
export function chosenDocuments(survey: Survey, selection: readonly SelectedRow[], includeFolders: boolean): DocumentState[] {
  if (includeFolders) return [...survey.documents];
  const selected = new Set(selection.filter((row) => !row.isFolder).map((row) => row.id));
  return survey.documents.filter((document) => selected.has(document.id));
}

/** How many documents stand under each line now, most first; an empty line is no marking. */
export function groupByLine(documents: readonly DocumentState[]): { line: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { line } of documents) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => ({ line, count })).sort((a, b) => b.count - a.count || a.line.localeCompare(b.line));
}
