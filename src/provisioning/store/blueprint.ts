import { columnFormatting, type MarkingSettings, type Scheme } from '../../marking/rules';
import {
  ADD_AND_VIEW_LEVEL,
  CHALLENGES,
  COLUMNS,
  COMPONENTS,
  CONTAINERS,
  KEEP_LEVEL,
  MARK_ACTION_NAME,
  MARKING_HISTORY,
  OPERATIONS,
  POSTS,
  SAMPLES,
  type ColumnName,
  type ListName,
} from '../../tenant';
import { addAndViewLevel, keepLevel, type Blueprint, type WantedColumn, type WantedList } from '../rules';

/** What people read at the heads of columns and lists, in the site's language. */
export interface Labels {
  readonly columns: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, string>>;
  readonly command: string;
  readonly recordCommands: string;
  readonly recordBanner: string;
  readonly functionCommands: string;
}

export const columnFrom = (name: ColumnName, labels: Labels): WantedColumn => ({
  ...name,
  displayName: labels.columns[name.internalName] ?? name.internalName,
});

/** A list of ours, in people's words. */
export const listFrom = (name: ListName, labels: Labels): WantedList => ({
  url: name.url,
  title: labels.lists[name.url] ?? name.title,
  columns: name.columns.map((column) => columnFrom(column, labels)),
  shown: name.shown.map((each) => each.internalName),
  rights: name.rights,
});

/** What marking needs on a site, with these settings and in these words. */
export function markingBlueprint(settings: MarkingSettings, scheme: Scheme, labels: Labels): Blueprint {
  return {
    columns: Object.values(COLUMNS).map((column) => columnFrom(column, labels)),
    lists: [MARKING_HISTORY, OPERATIONS, CHALLENGES, CONTAINERS, POSTS, SAMPLES].map((list) => listFrom(list, labels)),
    levels: { addAndView: addAndViewLevel(ADD_AND_VIEW_LEVEL), keep: keepLevel(KEEP_LEVEL) },
    actions: [{ kind: 'commands', name: MARK_ACTION_NAME, title: labels.command, componentId: COMPONENTS.markCommands, properties: JSON.stringify(settings) }],
    formatting: { [COLUMNS.marking.internalName]: columnFormatting(scheme) },
    shown: [COLUMNS.marking.internalName],
  };
}
