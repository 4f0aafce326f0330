import { suggestClass, type ClassSuggestion, type RetentionSettings } from '../../../rules';
import type { ClassSurvey } from '../../../store/classes/classDesk';
import type { StandingDocument, StandingFolder } from './standings';

const foldersOf = (url: string, site: string): readonly string[] =>
  (url.startsWith(site) ? url.slice(site.length) : url)
    .split('/')
    .slice(0, -1)
    .filter((name) => name !== '');

/**
 * What is suggested for a selection: for one, by all that is known of it; for several, what would be suggested first for
 * each of them, if that is the same.
 */
export function suggestionsFor(
  survey: ClassSurvey,
  documents: readonly StandingDocument[],
  folders: readonly StandingFolder[],
  settings: RetentionSettings,
  site: string,
  today: string
): readonly ClassSuggestion[] {
  const { schedule } = survey.standing;
  if (schedule === null) return [];
  const setting = { defaultClass: settings.defaultClass, businessFunction: settings.businessFunction, today };
  const nearby = new Map<string, string[]>();
  const folderOf = (url: string): string => url.slice(0, url.lastIndexOf('/'));
  for (const { details, after } of survey.recent) {
    const folder = folderIn(details);
    if (folder !== '' && after !== '') nearby.set(folder, [...(nearby.get(folder) ?? []), after]);
  }
  const each = [...documents, ...folders].map(({ facts, standing }) =>
    suggestClass(
      {
        name: facts.name,
        folders: foldersOf(facts.serverRelativeUrl, site),
        businessFunction: facts.businessFunction,
        contentType: facts.isFolder ? '' : facts.contentType,
        label: facts.label,
        now: standing.code,
        earlier: nearby.get(folderOf(facts.serverRelativeUrl).toLowerCase()) ?? [],
      },
      schedule,
      setting
    )
  );
  if (each.length <= 1) return each[0] ?? [];
  const [first] = each[0];
  return first !== undefined && each.every(([one]) => one?.code === first.code) ? [first] : [];
}

/** The folder that a line of history names; anybody can have written it. */
function folderIn(details: string): string {
  try {
    const { folder } = JSON.parse(details) as { folder?: unknown };
    return typeof folder === 'string' ? folder.toLowerCase() : '';
  } catch {
    return '';
  }
}
