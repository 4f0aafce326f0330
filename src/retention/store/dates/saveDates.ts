import { addLines, plainText } from '../../../evidence';
import type { Progress, Running } from '../../../work';
import type { RecordSite } from '../site/recordSite';
import { datedFactLines, type DatedFact } from './datedFacts';

/** A date that a person says of a document; who and when are added here. */
export type NewDate = Omit<DatedFact, 'who' | 'when'>;

/** Writes dates of documents, each once however often a request is lost. */
export function saveDates(site: RecordSite, dates: readonly NewDate[], onProgress: Progress): Running {
  const when = `${new Date(site.clock.now()).toISOString().slice(0, 19)}Z`;
  const rows = dates.map((date): DatedFact => ({ ...date, name: plainText(date.name), reason: plainText(date.reason), who: site.person, when }));
  return addLines(
    {
      door: site.door,
      clock: site.clock,
      lines: datedFactLines,
      operationId: site.newId(),
      steps: rows.map(({ name }, at) => ({ key: `date ${at}`, name })),
      batchOperations: site.settings.batchSize,
      aim: ({ key }) => ({ kind: 'line', content: rows[Number(key.slice('date '.length))] }),
    },
    onProgress
  );
}
