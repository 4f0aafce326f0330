import { COLUMNS } from '../../tenant/names';
import { textOf, type RawRow } from '../../tenant/names/row';
import { isReceived, type Standing } from '../rules';
import { MARKING_FIELDS, readMarkingFacts, type MarkingFacts } from './markingFacts';

interface Reducer<F> {
  readonly fields: readonly string[];
  start(): F;
  add(facts: F, row: RawRow): F;
}

const originatorOf = (row: RawRow): string => textOf(row, COLUMNS.originator.internalName).trim();

/** A document of ours, which has an originator here; what another body marked is that body's. */
const isOurs = (row: RawRow, standing: Standing): boolean =>
  textOf(row, 'FSObjType') !== '1' &&
  originatorOf(row) !== '' &&
  !isReceived({ originator: originatorOf(row), originatingBody: textOf(row, COLUMNS.originatingBody.internalName) }, standing);

/** How many documents each originator answers for. It grows with the people, not with the documents. */
export const countByOriginator = (standing: Standing): Reducer<Map<string, number>> => ({
  fields: ['FSObjType', COLUMNS.originator.internalName, COLUMNS.originatingBody.internalName],
  start: () => new Map(),
  add: (counts, row) => (isOurs(row, standing) ? counts.set(originatorOf(row), (counts.get(originatorOf(row)) ?? 0) + 1) : counts),
});

/** The documents for which one originator answers, as the column says it to the letter. */
export const documentsOf = (originator: string, standing: Standing): Reducer<MarkingFacts[]> => ({
  fields: MARKING_FIELDS,
  start: () => [],
  add: (facts, row) => {
    if (isOurs(row, standing) && originatorOf(row) === originator) facts.push(readMarkingFacts(row));
    return facts;
  },
});
