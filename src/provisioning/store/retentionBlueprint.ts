import type { RetentionSettings } from '../../retention/rules';
import {
  ADD_AND_VIEW_LEVEL,
  COMPONENTS,
  KEEP_LEVEL,
  RECORD_BANNER_ACTION_NAME,
  RECORD_COLUMNS,
  RECORD_COMMANDS_ACTION_NAME,
  SITE_RECORD_LISTS,
} from '../../tenant';
import { addAndViewLevel, keepLevel, type Blueprint } from '../rules';
import { columnFrom, listFrom, type Labels } from './blueprint';

/** What retention needs on a site, with these settings and in these words. */
export function retentionBlueprint(settings: RetentionSettings, labels: Labels): Blueprint {
  const properties = JSON.stringify(settings);
  return {
    columns: Object.values(RECORD_COLUMNS).map((column) => columnFrom(column, labels)),
    lists: SITE_RECORD_LISTS.map((list) => listFrom(list, labels)),
    levels: { addAndView: addAndViewLevel(ADD_AND_VIEW_LEVEL), keep: keepLevel(KEEP_LEVEL) },
    actions: [
      { kind: 'commands', name: RECORD_COMMANDS_ACTION_NAME, title: labels.recordCommands, componentId: COMPONENTS.recordCommands, properties },
      { kind: 'banner', name: RECORD_BANNER_ACTION_NAME, title: labels.recordBanner, componentId: COMPONENTS.recordBanner, properties },
    ],
    formatting: {},
    shown: [RECORD_COLUMNS.recordClass.internalName],
  };
}
