import { addLines, plainText } from '../../../evidence';
import type { Progress, Running } from '../../../work';
import type { ClassDecision } from '../../rules';
import type { RecordSite } from '../site/recordSite';
import { decisionLines } from './decisionLines';

/** What a person says of a series; who, when and an id are added here. */
export type NewDecision = Omit<ClassDecision, 'who' | 'when' | 'decisionId'> & { readonly decisionId?: string };

/**
 * Writes what this person decides, each once however often a request is lost.
 * @returns the rows as they are written, and the run
 */
export function decide(site: RecordSite, decisions: readonly NewDecision[], onProgress: Progress): Running & { readonly rows: readonly ClassDecision[] } {
  const when = `${new Date(site.clock.now()).toISOString().slice(0, 19)}Z`;
  const rows = decisions.map((each): ClassDecision => ({
    ...each,
    decisionId: each.decisionId ?? site.newId(),
    reason: plainText(each.reason),
    who: site.person,
    when,
  }));
  const running = addLines(
    {
      door: site.door,
      clock: site.clock,
      lines: decisionLines,
      operationId: site.newId(),
      steps: rows.map(({ key }, at) => ({ key: String(at), name: key.recordClass })),
      batchOperations: site.settings.batchSize,
      aim: ({ key }) => ({ kind: 'line', content: rows[Number(key)] }),
    },
    onProgress
  );
  return { ...running, rows };
}
