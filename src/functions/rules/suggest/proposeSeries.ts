import { classAt, twentyYearRule, type RecordClass, type Schedule } from '../../../retention/rules';
import type { ClassHoldings, GatheredLibrary } from '../facts';
import { EMPTY_PARTS, type RecordSeries } from '../page';
import { shortHash } from '../shortHash';

export interface Proposing {
  readonly schedule: Schedule | null;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A library's classes are series of their own where it has so few. */
const FEW_CLASSES = 5;
const NAMED_FORMATS = 8;
/** What was changed so lately is still added to: a year of days, as text compares. */
const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

const formatsOf = (formats: ClassHoldings['formats']): readonly string[] =>
  Object.entries(formats)
    .filter(([name]) => /^[\p{L}\p{N}_-]{1,20}$/u.test(name))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, NAMED_FORMATS)
    .map(([name]) => name);

/** What a series that is kept in a library says of what it holds. */
export const heldAs = ({ documents, bytes, from, to, formats }: ClassHoldings): Pick<RecordSeries, 'coveringDates' | 'volume' | 'formats'> => ({
  coveringDates: { from, to },
  volume: { documents, bytes, metres: null },
  formats: formatsOf(formats),
});

/** The year in which a public record is due for transfer; empty where it is not one, or is destroyed before. */
const yearDue = (schedule: Schedule | null, recordClass: RecordClass | null, to: string): string =>
  schedule?.publicRecords === true && recordClass?.action !== 'destroy' ? String(twentyYearRule(to)?.year ?? '') : '';

function seriesOf(library: GatheredLibrary, id: string, code: string, held: ClassHoldings, { schedule, today }: Proposing): RecordSeries {
  const recordClass = schedule === null || code === '' ? null : classAt(schedule, code, today).recordClass;
  return {
    ...EMPTY_PARTS.keyRecordSeries,
    ...heldAs(held),
    id,
    name: library.title,
    where: 'sharePoint',
    location: library.url,
    libraryId: library.id,
    scheduleRef: recordClass?.code ?? code,
    retentionLabel: recordClass?.label ?? '',
    trigger: recordClass?.keepFrom ?? '',
    disposalAction: recordClass?.action ?? '',
    tnaSeries: recordClass?.series ?? '',
    yearDue: yearDue(schedule, recordClass, held.to),
    accruals: held.to >= yearBefore(today) && held.to !== '',
    flags: recordClass?.vital === true ? ['vital'] : [],
  };
}

/** The series of one class in a library. */
export function proposeClassSeries(library: GatheredLibrary, code: string, held: ClassHoldings, proposing: Proposing): RecordSeries {
  const made = seriesOf(library, `class-${library.id}-${shortHash(code)}`, code, held, proposing);
  const title = proposing.schedule?.classes.find((each) => each.code === made.scheduleRef)?.title ?? '';
  return { ...made, name: title || code || library.title };
}

/** The series that a library could be: one for each of its classes where they are few, else one. */
export function proposeSeries(library: GatheredLibrary, proposing: Proposing): readonly RecordSeries[] {
  const { byClass } = library;
  const codes = Object.keys(byClass ?? {}).sort();
  if (byClass !== undefined && codes.length > 1 && codes.length <= FEW_CLASSES)
    return codes.map((code) => proposeClassSeries(library, code, byClass[code], proposing));
  const classes = Object.keys(library.classes);
  const only = classes.length === 1 && library.classes[classes[0]] === library.documents ? classes[0] : '';
  return [seriesOf(library, `library-${library.id}`, only, library, proposing)];
}
