import { addLines } from '../../../evidence';
import { readProblem, type Door } from '../../../tenant';
import { rollUpOf, type FunctionRollUp } from '../../rules';
import type { FunctionSite, PageReading } from '../site/functionSite';
import { rollUpLines } from './rollUpLines';

/** What became of telling the KIM site. Nothing is lost where it was not told: the page stands on its own site. */
export type Published =
  | { readonly kind: 'published'; readonly rollUp: FunctionRollUp }
  /** The department has no KIM site, or it keeps no list of functions. */
  | { readonly kind: 'noKim' }
  /** This person may not add to the list there. */
  | { readonly kind: 'mayNot' }
  /** It could not be reached now: to be tried again. `detail` is SharePoint's own word. */
  | { readonly kind: 'notReached'; readonly detail: string };

/** The desk from which a site tells the KIM site of its function. */
export interface RollUpDesk {
  /** Tells of the page as it was last confirmed. It does not throw: what went wrong is an answer. */
  publish(reading: PageReading): Promise<Published>;
}

const notPublished = (code: string | undefined, detail: string): Published => {
  if (code === 'noPermission') return { kind: 'mayNot' };
  return code === 'notFound' ? { kind: 'noKim' } : { kind: 'notReached', detail };
};

async function add(site: FunctionSite, kim: Door, rollUp: FunctionRollUp): Promise<Published> {
  const operationId = site.newId();
  const { report } = addLines<FunctionRollUp>(
    {
      door: kim,
      clock: site.clock,
      lines: rollUpLines,
      operationId,
      steps: [{ key: operationId, name: rollUp.title }],
      batchOperations: 1,
      aim: () => ({ kind: 'line', content: rollUp }),
    },
    () => undefined
  );
  const { steps, problem } = await report;
  const outcome = steps[0]?.outcome;
  if (outcome?.kind === 'done') return { kind: 'published', rollUp };
  const failed = outcome?.kind === 'failed' ? outcome.problem : problem;
  return notPublished(failed?.code, failed?.detail ?? '');
}

export function createRollUpDesk(site: FunctionSite): RollUpDesk {
  return {
    async publish({ rows, state, gathered }) {
      try {
        const kim = await site.kim();
        if (kim === null) return { kind: 'noKim' };
        const rollUp = rollUpOf({
          rows,
          state,
          settings: site.settings,
          siteUrl: site.door.webUrl,
          siteTitle: gathered?.facts.site.title ?? '',
          gatheredAt: gathered?.facts.at ?? '',
          who: site.person,
          when: new Date(site.clock.now()).toISOString(),
        });
        return await add(site, kim, rollUp);
      } catch (error) {
        const { code, message } = await readProblem(error);
        return notPublished(code, message);
      }
    },
  };
}
