import { asPart, createRelay, type Progress, type Running, type StepReport, type WorkReport } from '../../../work';
import type { ClassDesk, SetClass } from './classDesk';
import type { NewPlace } from '../places/savePlaces';
import type { NewDate } from '../dates/saveDates';

/** What one press sets: places first, then documents, then dates. */
export interface ClassChange {
  readonly places: readonly NewPlace[];
  readonly documents: SetClass | null;
  readonly dates: readonly NewDate[];
}

const NOTHING: WorkReport = { operationId: '', state: 'finished', steps: [], left: [], halfDone: [], problem: null };

/** Runs works after one another as one, with one hand on them; what stops one of them stops those that follow. */
export function inTurn(works: readonly ((onProgress: Progress) => Running)[], total: number, onProgress: Progress): Running {
  const relay = createRelay();
  const follow = async (): Promise<WorkReport> => {
    let whole = NOTHING;
    for (const work of works) {
      const settled: readonly StepReport[] = whole.steps;
      const report = await relay.follow(work((progress) => onProgress(asPart(progress, settled, total))));
      whole = {
        operationId: report.operationId,
        state: report.state,
        steps: [...whole.steps, ...report.steps],
        left: [...whole.left, ...report.left],
        halfDone: [...whole.halfDone, ...report.halfDone],
        problem: report.problem,
      };
      if (report.state !== 'finished') break;
    }
    return whole;
  };
  return { control: relay, report: follow() };
}

/** Sets classes and dates of all that one press is about. */
export function changeClass(desk: ClassDesk, { places, documents, dates }: ClassChange, onProgress: Progress): Running {
  const works: ((progress: Progress) => Running)[] = [];
  if (places.length > 0) works.push((progress) => desk.savePlaces(places, progress));
  if (documents !== null && documents.documents.length > 0) works.push((progress) => desk.setDocuments(documents, progress));
  if (dates.length > 0) works.push((progress) => desk.saveDates(dates, progress));
  return inTurn(works, places.length + (documents?.documents.length ?? 0) + dates.length, onProgress);
}
