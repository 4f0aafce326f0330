import { addLines } from '../../../evidence';
import type { Progress, Running } from '../../../work';
import type { PageBody, PageLine } from '../../rules';
import { pageLines } from '../lines/pageLines';
import type { FunctionSite } from '../site/functionSite';

/** Adds rows to the page, each once, as this person; the rows carry the operation. */
export function writeLines(
  site: FunctionSite,
  bodies: readonly PageBody[],
  reason: string,
  onProgress: Progress = () => undefined
): Running & { readonly operationId: string } {
  const operationId = site.newId();
  const when = new Date(site.clock.now()).toISOString();
  const lines = bodies.map((body): PageLine => ({ functionId: site.settings.functionId, operationId, body, who: site.person, when, reason }));
  const steps = lines.map((line, at) => ({ key: String(at), name: line.body.kind }));
  const running = addLines<PageLine>(
    {
      door: site.door,
      clock: site.clock,
      lines: pageLines,
      operationId,
      steps,
      batchOperations: site.settings.batchSize,
      aim: ({ key }) => ({ kind: 'line', content: lines[Number(key)] }),
    },
    onProgress
  );
  return { ...running, operationId };
}
