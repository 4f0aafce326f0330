import type { CommandSetData } from '../host/pageData';
import { apiOf, type ListFacts, type WebContext } from './webContext';
import { literal } from './askTenant';

/** A custom action as REST gives it. */
export interface CustomAction {
  readonly Id?: string;
  readonly Title?: string;
  readonly HostProperties?: string;
  readonly ClientSideComponentId?: string;
  readonly ClientSideComponentProperties?: string;
  readonly Location: string;
  readonly RegistrationId?: string;
  readonly RegistrationType?: number;
  readonly Sequence?: number;
}

const COMMAND_SET = 'ClientSideExtension.ListViewCommandSet';
const EMPTY_ID = '00000000-0000-0000-0000-000000000000';
const LIST_REGISTRATION = 1;

/** The command sets that the site's, the web's and the list's custom actions put on a list, in their sequence. */
export async function readCommandSets(context: WebContext, list: ListFacts): Promise<CommandSetData[]> {
  const api = apiOf(context.web);
  const folder = literal(list.RootFolder.ServerRelativeUrl);
  const [ofSite, ofWeb, ofList] = await Promise.all(
    [`${api}/site/userCustomActions`, `${api}/web/userCustomActions`, `${api}/web/GetList(@u)/userCustomActions?@u=${folder}`].map((address) =>
      context.ask.get<{ value: CustomAction[] }>(address)
    )
  );
  const wide = [...(ofSite?.value ?? []), ...(ofWeb?.value ?? [])].filter((action) => isFor(action, list));
  return commandSetsOf([...wide, ...(ofList?.value ?? [])]);
}

/** Command sets among custom actions; a set that is registered twice appears once. */
export function commandSetsOf(actions: readonly CustomAction[]): CommandSetData[] {
  const sets = new Map<string, CommandSetData>();
  for (const action of [...actions].sort((a, b) => (a.Sequence ?? 0) - (b.Sequence ?? 0))) {
    const places = placesOf(action.Location);
    const componentId = action.ClientSideComponentId?.toLowerCase();
    if (componentId && componentId !== EMPTY_ID && places.length > 0 && !sets.has(componentId)) {
      sets.set(componentId, { componentId, properties: action.ClientSideComponentProperties ?? '', places });
    }
  }
  return [...sets.values()];
}

/** A custom action of a site or web names a list template (101) or one list. */
function isFor(action: CustomAction, list: ListFacts): boolean {
  const id = action.RegistrationId?.replace(/[{}]/g, '').toLowerCase() ?? '';
  if (action.RegistrationType !== LIST_REGISTRATION || id === '') {
    return id === '';
  }
  return id === String(list.BaseTemplate) || id === list.Id.toLowerCase();
}

function placesOf(location: string): ('bar' | 'menu')[] {
  if (!location.startsWith(COMMAND_SET)) {
    return [];
  }
  const end = location.slice(COMMAND_SET.length);
  return end === '.CommandBar' ? ['bar'] : end === '.ContextMenu' ? ['menu'] : end === '' ? ['bar', 'menu'] : [];
}
