import type { WorkReport } from '../../../work/types';
import type { Container, Scheme } from '../../rules';
import { judgeContainer } from '../../rules';
import type { ContainerDesk, Place, PlaceChange, Places } from '../../store/containers/desk';
import type { Operation, Running } from '../../store/desk';
import type { SharingDesk, SharingFinding, SharingReport } from '../../store/sharing/desk';

/** Desks for tests: they write nothing, remember what they were asked, and answer what they were given. */
export interface FakeContainerDesk extends ContainerDesk {
  readonly saved: { readonly change: PlaceChange; readonly reason: string }[];
  readonly started: string[];
  readonly undone: Operation[];
}

const LIBRARY = '/sites/team/Documents';
const nothing: Omit<Container, 'place'> = { ceiling: '', proposes: '', historical: null };

export function fakePlace(kind: Place['kind'], title: string, more: Partial<Place> = {}): Place {
  const place = kind === 'site' ? '/sites/team' : kind === 'library' ? LIBRARY : `${LIBRARY}/${title}`;
  return {
    kind,
    place,
    title,
    listId: kind === 'site' ? null : 'documents',
    own: { place, ...nothing },
    ceiling: { line: 'OFFICIAL-SENSITIVE', place: '' },
    proposes: { line: '', place: '' },
    historical: false,
    documents: 120,
    unmarked: 0,
    unread: 0,
    highest: { level: 'OFFICIAL', documents: 120 },
    above: 0,
    documentsAbove: [],
    proposable: 0,
    problems: [],
    gone: false,
    problem: null,
    ...more,
  };
}

export const fakePlaces = (places: readonly Place[], more: Partial<Places> = {}): Places => ({
  places: [fakePlace('site', ''), ...places],
  kept: true,
  siteCeiling: 'OFFICIAL-SENSITIVE',
  folders: { documents: [`${LIBRARY}/Board`] },
  seen: 121,
  itemCount: 121,
  complete: true,
  ...more,
});

const running = (report: Partial<WorkReport>): Running => ({
  control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined },
  report: Promise.resolve({ operationId: 'op', state: 'finished', steps: [], left: [], halfDone: [], problem: null, ...report }),
});

export interface FakeDesksOptions {
  readonly scheme: Scheme;
  readonly may?: boolean;
  readonly places: Places | Error;
  readonly saveFails?: Error;
  readonly report?: Partial<WorkReport>;
  readonly found?: { readonly documents: number; readonly lines: readonly { readonly line: string; readonly documents: number }[] };
}

export function fakeContainerDesk(options: FakeDesksOptions): FakeContainerDesk {
  const { scheme, places, found = { documents: 0, lines: [] } } = options;
  const desk: FakeContainerDesk = {
    saved: [],
    started: [],
    undone: [],
    may: options.may ?? true,
    read: () => (places instanceof Error ? Promise.reject(places) : Promise.resolve(places)),
    judge: (change, { siteCeiling, places: all }) =>
      judgeContainer(
        change,
        siteCeiling,
        all.map(({ own }) => own),
        scheme
      ),
    save: (change, reason) => {
      desk.saved.push({ change, reason });
      return options.saveFails ? Promise.reject(options.saveFails) : Promise.resolve();
    },
    findProposable: (place) =>
      Promise.resolve({
        ...found,
        start: () => {
          desk.started.push(place.place);
          return running(options.report ?? {});
        },
      }),
    undo: (_, operation) => {
      desk.undone.push(operation);
      return running(options.report ?? {});
    },
  };
  return desk;
}

export const fakeFinding = (more: Partial<SharingFinding> = {}): SharingFinding => ({
  thing: { kind: 'document', name: 'Board.docx', address: `${LIBRARY}/Board.docx`, listId: 'documents', itemId: 7 },
  access: { kind: 'organisationLink', who: '' },
  values: [{ value: 'RECIPIENTS ONLY', paragraph: 'Additional Markings, page 16', documents: 1 }],
  scope: 'organisation',
  documents: 1,
  examples: ['Board.docx'],
  ...more,
});

export const fakeReport = (more: Partial<SharingReport> = {}): SharingReport => ({
  state: 'finished',
  findings: [],
  looked: 0,
  unreadable: 0,
  notSeen: [],
  groups: [],
  reads: 4,
  next: null,
  problem: null,
  ...more,
});

/** A sharing desk that answers with one report after another, and remembers from which it went on. */
export function fakeSharingDesk(...reports: readonly SharingReport[]): SharingDesk & { readonly before: (SharingReport | undefined)[] } {
  const before: (SharingReport | undefined)[] = [];
  return {
    before,
    limit: 500,
    check: (_, from) => {
      before.push(from);
      const report = reports[Math.min(before.length, reports.length) - 1] ?? fakeReport();
      return { control: { pause: () => undefined, resume: () => undefined, cancel: () => undefined }, report: Promise.resolve(report) };
    },
  };
}
