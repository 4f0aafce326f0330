import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/user-custom-actions';
import type { StoredLine } from '../../../evidence';
import { FUNCTION_COMMANDS_ACTION_NAME, HISTORY, type BatchResult, type Door } from '../../../tenant';
import { KIM_SITE_QUESTIONS } from '../../../tenant/kimSite';
import { readFunctionSettings, type FunctionSettings, type PageLine } from '../../rules';
import { factLines, type FactLine } from '../lines/factLines';
import { pageLines } from '../lines/pageLines';

interface RawAction {
  readonly Name: string | null;
  readonly ClientSideComponentProperties: string | null;
}

/** What one request says of a site, before anything is made of it. */
export interface FunctionAnswers {
  readonly rows: BatchResult<StoredLine<PageLine>[]>;
  readonly facts: BatchResult<StoredLine<FactLine>[]>;
  readonly actions: BatchResult<RawAction[]> | null;
  readonly kim: readonly BatchResult<unknown>[] | null;
}

/** What a page is made of seldom comes near this; where it does, all of it is read all the same. */
export const NEWEST_ROWS = 5000;

const askActions = async (sp: SPFI): Promise<RawAction[]> => (await sp.web.userCustomActions.select('Name', 'ClientSideComponentProperties')()) as RawAction[];

/**
 * Asks a site for its function page, in one request.
 * @param also its settings, and where the KIM site is: only a page that has neither asks for them
 */
export async function askFunctionSite(door: Door, also: { readonly settings?: boolean; readonly kim?: boolean } = {}): Promise<FunctionAnswers> {
  const asked: readonly ((sp: SPFI) => Promise<unknown>)[] = [
    pageLines.newest(door.webUrl, NEWEST_ROWS),
    factLines.newest(door.webUrl, 1, `${HISTORY.kind.internalName} eq 'gathered'`),
    ...(also.settings === true ? [askActions] : []),
    ...(also.kim === true ? KIM_SITE_QUESTIONS : []),
  ];
  const [rows, facts, ...rest] = (await door.askAll<unknown>(asked)) as BatchResult<never>[];
  return { rows, facts, actions: also.settings === true ? rest[0] : null, kim: also.kim === true ? rest.slice(-KIM_SITE_QUESTIONS.length) : null };
}

/** The settings of the function page in a site's custom actions; null where it has none. */
export function functionSettingsIn(actions: readonly RawAction[]): FunctionSettings | null {
  const action = actions.find(({ Name }) => Name === FUNCTION_COMMANDS_ACTION_NAME);
  if (action === undefined) return null;
  try {
    return readFunctionSettings(JSON.parse(action.ClientSideComponentProperties ?? '{}') as Record<string, unknown>);
  } catch {
    return readFunctionSettings({});
  }
}
