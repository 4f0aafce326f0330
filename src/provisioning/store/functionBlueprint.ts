import type { FunctionSettings } from '../../functions/rules';
import { ADD_AND_VIEW_LEVEL, COMPONENTS, FUNCTION_COMMANDS_ACTION_NAME, KEEP_LEVEL, SITE_FUNCTION_LISTS } from '../../tenant';
import { addAndViewLevel, keepLevel, type Blueprint } from '../rules';
import { listFrom, type Labels } from './blueprint';

/** What a function page needs on a site, with these settings and in these words. */
export function functionBlueprint(settings: FunctionSettings, labels: Labels): Blueprint {
  return {
    columns: [],
    lists: SITE_FUNCTION_LISTS.map((list) => listFrom(list, labels)),
    levels: { addAndView: addAndViewLevel(ADD_AND_VIEW_LEVEL), keep: keepLevel(KEEP_LEVEL) },
    actions: [
      {
        kind: 'commands',
        name: FUNCTION_COMMANDS_ACTION_NAME,
        title: labels.functionCommands,
        componentId: COMPONENTS.functionCommands,
        properties: JSON.stringify(settings),
      },
    ],
    formatting: {},
    shown: [],
  };
}
