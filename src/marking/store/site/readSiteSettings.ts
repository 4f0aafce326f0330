import '@pnp/sp/webs';
import '@pnp/sp/user-custom-actions';
import { MARK_ACTION_NAME, type Door } from '../../../tenant';
import { readSettings, type MarkingSettings } from '../../rules';

/** The site's settings for marking; null where marking is not on. */
export async function readSiteSettings(door: Door): Promise<MarkingSettings | null> {
  const actions = (await door.ask(async (sp) => sp.web.userCustomActions.select('Name', 'ClientSideComponentProperties')())) as {
    Name: string | null;
    ClientSideComponentProperties: string | null;
  }[];
  const action = actions.find(({ Name }) => Name === MARK_ACTION_NAME);
  if (action === undefined) return null;
  try {
    return readSettings(JSON.parse(action.ClientSideComponentProperties ?? '{}') as Record<string, unknown>);
  } catch {
    return readSettings({});
  }
}
