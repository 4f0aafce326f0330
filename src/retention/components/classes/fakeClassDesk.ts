import { DEFAULT_RETENTION, EMPTY_CLASS, zoneOf, type PlaceClass, type RecordClass, type Schedule } from '../../rules';
import type { RecordFacts } from '../../facts';
import type { ClassDesk, ClassSurvey, EarlierClasses, SetClass } from '../../store/classes/classDesk';
import type { NewPlace } from '../../store/places/savePlaces';
import type { NewDate } from '../../store/dates/saveDates';
import type { RecordSite, Standing } from '../../store/site/recordSite';
import type { Running } from '../../../work/later';
import type { StepProblem, WorkReport } from '../../../work/types';

/** A desk for tests and for looking at views: it changes nothing but what it remembers. */
export interface FakeClassDesk extends ClassDesk {
  readonly set: SetClass[];
  readonly places: NewPlace[];
  readonly dates: NewDate[];
  readonly undone: string[];
}

const of = (code: string, title: string, more: Partial<RecordClass> = {}): RecordClass => ({
  ...EMPTY_CLASS,
  code,
  title,
  keepFor: '6 years',
  keepFrom: 'Creation',
  ...more,
});

export const fakeSchedule: Schedule = {
  id: 'rivers',
  title: 'Rivers',
  version: '3',
  year: 'calendar',
  publicRecords: false,
  workingClass: 'WORK',
  classes: [
    of('GEN', 'General correspondence'),
    of('CASE', 'Case files', {
      keepFrom: 'Closure of the case',
      action: 'destroy',
      authority: { text: 'Limitation Act 1980', url: 'https://www.legislation.gov.uk/ukpga/1980/58' },
    }),
    of('MIN', 'Minutes of meetings', { description: 'Minutes and papers', keepFor: 'Permanent' }),
    of('WORK', 'Working copies', { keepFor: '1 year' }),
  ],
};

export const FAKE_LIBRARY = '/sites/floods/Shared Documents';
const ID = '35887f0a-55f9-4373-b1ac-99011412600';

export const fakePlace = (place: string, more: Partial<PlaceClass> = {}): PlaceClass => ({
  kind: 'library',
  place,
  documentId: `${ID}f`,
  listId: `${ID}f`,
  recordClass: 'GEN',
  dates: {},
  reason: '',
  who: { login: 'olwen', name: 'Olwen Price' },
  when: '2026-03-02T10:00:00Z',
  ...more,
});

export const fakeFacts = (at: number, name: string, more: Partial<RecordFacts> = {}): RecordFacts => ({
  id: at,
  uniqueId: `${ID}${at}`,
  name,
  serverRelativeUrl: `${FAKE_LIBRARY}/${name}`,
  isFolder: false,
  ownClass: '',
  businessFunction: '',
  created: '2025-01-05T10:00:00Z',
  modified: '2025-02-05T10:00:00Z',
  editor: { id: 1, name: 'Aled Morgan', email: '' },
  size: 10,
  contentType: 'Document',
  label: '',
  checkedOutTo: null,
  ...more,
});

export const fakeStanding = (more: Partial<Standing> = {}): Standing => ({
  zone: zoneOf('Europe/London'),
  timeZone: 'Europe/London',
  libraries: [{ id: `${ID}f`, title: 'Documents', url: FAKE_LIBRARY, itemCount: 12 }],
  places: [fakePlace(FAKE_LIBRARY)],
  schedule: fakeSchedule,
  holds: { known: true, test: () => [] },
  kimProblem: null,
  ...more,
});

/** A site with nothing behind it but what stands. */
export const fakeRecordSite = (standing: Standing, more: Partial<RecordSite> = {}): RecordSite =>
  ({
    door: { webUrl: 'https://rivers.sharepoint.example/sites/floods' },
    settings: { ...DEFAULT_RETENTION, defaultClass: 'GEN' },
    person: { login: 'aled', name: 'Aled Morgan' },
    manages: true,
    standing: () => Promise.resolve(standing),
    today: () => Promise.resolve('2026-05-17'),
    ...more,
  }) as RecordSite;

export interface FakeClassOptions {
  readonly survey?: Partial<ClassSurvey>;
  readonly standing?: Partial<Standing>;
  readonly earlier?: Partial<EarlierClasses>;
  /** Documents that do not get their class, by name. */
  readonly failing?: Readonly<Record<string, StepProblem>>;
}

const running = (names: readonly (readonly [string, string])[], failing: Readonly<Record<string, StepProblem>> = {}): Running => {
  const nothing = (): void => undefined;
  const report: WorkReport = {
    operationId: 'one',
    state: 'finished',
    steps: names.map(([key, name]) => ({
      step: { key, name },
      outcome: failing[name] === undefined ? { kind: 'done' } : { kind: 'failed', problem: failing[name] },
    })),
    left: [],
    halfDone: [],
    problem: null,
  };
  return { control: { pause: nothing, resume: nothing, cancel: nothing }, report: Promise.resolve(report) };
};

export function fakeClassDesk(options: FakeClassOptions = {}): FakeClassDesk {
  const documents = options.survey?.documents ?? [];
  const desk: FakeClassDesk = {
    set: [],
    places: [],
    dates: [],
    undone: [],
    survey: () =>
      Promise.resolve({
        standing: fakeStanding(options.standing),
        documents,
        folders: [],
        missing: [],
        lines: new Map(),
        asked: new Set(documents.map(({ uniqueId }) => uniqueId)),
        dates: new Map(),
        recent: [],
        ...options.survey,
      }),
    followLabels: (_, following) => running(following.map(({ uniqueId, name }) => [uniqueId, name])),
    setDocuments(wanted) {
      desk.set.push(wanted);
      return running(
        wanted.documents.map(({ uniqueId, name }) => [uniqueId, name]),
        options.failing
      );
    },
    savePlaces(places) {
      desk.places.push(...places);
      return running(places.map(({ place }, at) => [`place ${at}`, place]));
    },
    saveDates(dates) {
      desk.dates.push(...dates);
      return running(dates.map(({ name }, at) => [`date ${at}`, name]));
    },
    earlier: () => Promise.resolve({ unfinished: null, undoable: null, ...options.earlier }),
    resume: (plan) => running([[plan.operationId, 'a']]),
    undo(plan) {
      desk.undone.push(plan.operationId);
      return running([[plan.operationId, 'a']]);
    },
    abandon: () => Promise.resolve(),
  };
  return desk;
}
