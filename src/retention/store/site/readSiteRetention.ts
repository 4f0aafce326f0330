import '@pnp/sp/webs';
import '@pnp/sp/user-custom-actions';
import { RECORD_COMMANDS_ACTION_NAME, type Door } from '../../../tenant';
import { readRetentionSettings, type RetentionSettings } from '../../rules';

/** The site's settings for retention; null where retention is not on. */
export async function readSiteRetention(door: Door): Promise<RetentionSettings | null> {
  const actions = (await door.ask(async (sp) => sp.web.userCustomActions.select('Name', 'ClientSideComponentProperties')())) as {
    Name: string | null;
    ClientSideComponentProperties: string | null;
  }[];
  const action = actions.find(({ Name }) => Name === RECORD_COMMANDS_ACTION_NAME);
  if (action === undefined) return null;
  try {
    return readRetentionSettings(JSON.parse(action.ClientSideComponentProperties ?? '{}') as Record<string, unknown>);
  } catch {
    return readRetentionSettings({});
  }
}
