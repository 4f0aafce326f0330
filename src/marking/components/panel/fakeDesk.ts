import type { StepProblem, WorkProgress, WorkReport } from '../../../work/types';
import type { MarkingFacts } from '../../facts';
import { DEFAULT_SETTINGS, type Scheme } from '../../rules';
import type {
  DocumentHistory,
  MarkRequest,
  MarkingDesk,
  MarkingSettings,
  Operation,
  Progress,
  ReleaseDesk,
  Running,
  RunRequest,
  SelectedRow,
  Survey,
} from '../../store/desk';

/** A desk for tests and for looking at the panel: it writes nothing, remembers what it was asked, and answers when it is told to. */
export interface FakeDesk extends MarkingDesk {
  readonly marked: MarkRequest[];
  readonly ran: RunRequest[];
  readonly undone: Operation[];
  readonly resumed: Operation[];
  readonly abandoned: Operation[];
  readonly said: string[];
}

export interface FakeDeskOptions {
  readonly scheme: Scheme;
  readonly settings?: Partial<MarkingSettings>;
  readonly survey?: (selection: readonly SelectedRow[]) => Promise<Survey>;
  readonly recent?: readonly string[];
  readonly history?: DocumentHistory;
  readonly releases?: ReleaseDesk;
  /** Names of documents that cannot be written, and why. */
  readonly failing?: Readonly<Record<string, StepProblem>>;
  /** Keeps a run at this progress for ever; without it a run ends at once. */
  readonly holdAt?: WorkProgress;
}

export const fakePerson = { login: 'i:0#.f|membership|ada@example.gov.uk', name: 'Ada Price' };

export function fakeDocument(id: number, name: string, line = ''): MarkingFacts {
  return {
    id,
    name,
    line,
    uniqueId: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    serverRelativeUrl: `/sites/team/Documents/${name}`,
    isFolder: false,
    originator: line ? 'Ada Price <ada@example.gov.uk>' : '',
    originatingBody: line ? 'Department for Examples' : '',
    reclassifyOn: '',
    reclassifyTo: '',
    reclassifyEvent: '',
    modified: '2026-11-02T09:14:00Z',
    editor: { id: 7, name: 'Ben Ellis', email: 'ben@example.gov.uk' },
    checkedOutTo: null,
  };
}

export const fakeRow = (document: MarkingFacts, isFolder = false): SelectedRow => ({
  id: document.id,
  uniqueId: document.uniqueId,
  name: document.name,
  isFolder,
  serverRelativeUrl: document.serverRelativeUrl,
});

export const fakeSurvey = (documents: readonly MarkingFacts[], more: Partial<Survey> = {}): Survey => ({
  documents,
  folders: [],
  unread: [],
  rules: { posts: [], containers: [] },
  unfinished: null,
  undoable: null,
  ...more,
});

export function fakeDesk(options: FakeDeskOptions): FakeDesk {
  const { scheme, failing = {}, holdAt } = options;
  const desk: FakeDesk = {
    marked: [],
    ran: [],
    undone: [],
    resumed: [],
    abandoned: [],
    said: [],
    scheme,
    person: fakePerson,
    manages: false,
    settings: {
      ...DEFAULT_SETTINGS,
      schemeId: scheme.id,
      callWhom: 'the Departmental Security Unit on 020 7946 0000',
      originatingBody: 'Department for Examples',
      ...options.settings,
    },
    survey: options.survey ?? ((selection) => Promise.resolve(fakeSurvey(selection.map((row) => fakeDocument(row.id, row.name))))),
    mark: (request, onProgress) => {
      desk.marked.push(request);
      return run(request.documents, onProgress);
    },
    run: (request, onProgress) => {
      desk.ran.push(request);
      return run(
        request.targets.flatMap((target) => target.documents),
        onProgress
      );
    },
    undo: (operation, onProgress) => {
      desk.undone.push(operation);
      return run([fakeDocument(1, 'Budget 2026.xlsx')], onProgress);
    },
    resume: (operation, onProgress) => {
      desk.resumed.push(operation);
      return run([fakeDocument(1, 'Budget 2026.xlsx')], onProgress);
    },
    abandon: (operation) => {
      desk.abandoned.push(operation);
      return Promise.resolve();
    },
    history: () => Promise.resolve(options.history ?? { entries: [], columnAgrees: true, intact: true }),
    recent: () => options.recent ?? [],
    releases: () => (options.releases !== undefined ? Promise.resolve(options.releases) : Promise.reject(new Error('This desk releases nothing.'))),
  };

  function run(documents: readonly MarkingFacts[], onProgress: Progress): Running {
    const steps = documents.map((document): WorkReport['steps'][number] => {
      const problem = failing[document.name];
      return { step: { key: document.uniqueId, name: document.name }, outcome: problem ? { kind: 'failed', problem } : { kind: 'done' } };
    });
    const say = (what: string) => () => void desk.said.push(what);
    const control = { pause: say('pause'), resume: say('resume'), cancel: say('cancel') };
    if (holdAt) {
      setTimeout(() => onProgress(holdAt));
      return { control, report: new Promise(() => undefined) };
    }
    return { control, report: Promise.resolve({ operationId: 'operation-1', state: 'finished', steps, left: [], halfDone: [], problem: null }) };
  }
  return desk;
}
