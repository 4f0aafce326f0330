import type { BaseComponentContext } from '@microsoft/sp-component-base';
import { putOffPrompt as write } from '../../retention/store/prompts/writePrompts';
import { doors } from '../../shell/doors';
import { realClock } from '../../work';

export interface PutOffOptions {
  readonly context: Pick<BaseComponentContext, 'pageContext' | 'spHttpClient'>;
  /** A library or a site: its address from the root of the tenant. */
  readonly place: string;
  /** YYYY-MM-DD */
  readonly until: string;
}

/**
 * Keeps, for the person of this page, the day on which a banner asks them again.
 * @throws where it could not be kept
 */
export async function putOffPrompt({ context: { pageContext, spHttpClient }, place, until }: PutOffOptions): Promise<void> {
  const person = { login: pageContext.user.loginName, name: pageContext.user.displayName };
  const report = await write({ door: doors(spHttpClient)(pageContext.web.absoluteUrl), clock: realClock, person }, place, until);
  if (report.state !== 'finished') throw new Error(report.problem?.detail ?? 'It was not kept.');
}
