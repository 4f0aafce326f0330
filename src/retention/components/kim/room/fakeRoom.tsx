import * as React from 'react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import type { Culture } from '../../../../words/culture';
import { cy as periodsCy } from '../../../../words/periods/cy';
import { en as periodsEn } from '../../../../words/periods/en';
import { cy as aroundCy } from '../../../../words/retentionDesk/cy';
import { en as aroundEn } from '../../../../words/retentionDesk/en';
import { cy as wordsCy } from '../../../../words/scheduleDesk/cy';
import { en as wordsEn } from '../../../../words/scheduleDesk/en';
import { cy as workCy } from '../../../../words/work/cy';
import { en as workEn } from '../../../../words/work/en';
import type { Schedule } from '../../../rules';
import { applyChanges, foldChanges, mayStep, type AreaAgreement, type ChangeRow } from '../../../rules/schedules/changes';
import { ChangeRefused, type ChangeDesk } from '../../../store/schedules/changes/changeDesk';
import { ScheduleRefused, type ScheduleDesk } from '../../../store/schedules/scheduleDesk';
import type { ScheduleVersion } from '../../../store/schedules/scheduleRow';
import { standingOf, standings } from '../../../store/schedules/standings';
import type { KimRecords } from '../../../store/site/kimRecords';
import { RetentionDeskProvider } from '../surroundings';
import { ScheduleRoomProvider } from './scheduleRoom';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const WHO = { login: 'elin.morgan@rivers.example', name: 'Elin Morgan' };

export interface FakeRoomOptions {
  readonly keeps?: boolean;
  readonly adds?: boolean;
  readonly notSetUp?: boolean;
  /** Thrown by every reading or every writing. */
  readonly unreadable?: unknown;
  readonly refuse?: unknown;
  readonly inForce?: readonly Schedule[];
  readonly culture?: Culture;
  readonly person?: { readonly login: string; readonly name: string };
}

/** The KIM site's schedules and changes in memory, for tests and for looking at their views. */
export interface FakeRoom {
  readonly kept: { readonly version: ScheduleVersion; readonly schedule: Schedule | null }[];
  readonly rows: ChangeRow[];
  readonly agreements: AreaAgreement[];
  /** Who is at the page from now on. */
  become(person: { readonly login: string; readonly name: string }, keeps: boolean): void;
  wrap(view: JSX.Element): JSX.Element;
}

export function fakeRoom(options: FakeRoomOptions = {}): FakeRoom {
  const kept: { version: ScheduleVersion; schedule: Schedule | null }[] = [];
  const rows: ChangeRow[] = [];
  const agreements: AreaAgreement[] = [];
  let ids = 0;
  let kim: KimRecords = {
    door: null as unknown as KimRecords['door'],
    person: options.person ?? WHO,
    keeps: options.keeps ?? true,
    adds: options.adds,
    clock: { now: () => NOW, wait: () => Promise.resolve() },
    newId: () => `c${(ids += 1)}`,
  };
  const when = new Date(NOW).toISOString();
  const versions = (): ScheduleVersion[] => kept.map(({ version }) => version).reverse();
  const add = (
    state: ScheduleVersion['state'],
    { id, version, title }: Pick<Schedule, 'id' | 'version' | 'title'>,
    schedule: Schedule | null,
    before: number,
    reason: string
  ) => {
    const made = { row: kept.length + 1, scheduleId: id, version, title, state, who: kim.person, when, reason, before, ownHand: true };
    kept.push({ version: made, schedule });
    return made;
  };
  const may = (): void => {
    if (options.refuse !== undefined) throw options.refuse;
  };
  (options.inForce ?? []).forEach((schedule) =>
    add('inForce', schedule, schedule, standingOf(schedule.id, versions()).inForce?.row ?? 0, 'Agreed by the board')
  );

  const schedules: ScheduleDesk = {
    get kim() {
      return kim;
    },
    async read() {
      if (options.unreadable !== undefined) throw options.unreadable;
      return options.notSetUp === true ? { kind: 'notSetUp' } : { kind: 'open', versions: versions(), standings: standings(versions()) };
    },
    schedule: async ({ row }) => kept.find(({ version }) => version.row === row)?.schedule ?? null,
    async saveDraft(schedule, reason) {
      may();
      add('draft', schedule, schedule, 0, reason);
    },
    async putInForce(schedule, since, reason) {
      may();
      if ((standingOf(schedule.id, versions()).inForce?.row ?? 0) !== since) throw new ScheduleRefused('inForceSince');
      return add('inForce', schedule, schedule, since, reason);
    },
    async withdraw({ scheduleId, inForce }, reason) {
      may();
      add('withdrawn', { id: scheduleId, version: inForce?.version ?? '', title: inForce?.title ?? '' }, null, inForce?.row ?? 0, reason);
    },
  };

  const row = (more: Omit<ChangeRow, 'rowId' | 'who' | 'when' | 'ownHand'>): void =>
    void rows.push({ ...more, rowId: rows.length + 1, who: kim.person, when, ownHand: true });
  const changes: ChangeDesk = {
    async read() {
      if (options.unreadable !== undefined) throw options.unreadable;
      return { kind: 'open', changes: foldChanges(rows), agreements: [...agreements], today: when.slice(0, 10) };
    },
    async propose({ scheduleId, area, change, reason }) {
      may();
      const changeId = kim.newId();
      row({ step: 'proposed', changeId, scheduleId, code: change.after.code, area, change, version: '', reason });
      return changeId;
    },
    async step(change, step, reason) {
      may();
      const refusal = mayStep(change, step, { login: kim.person.login, keeps: kim.keeps });
      if (refusal !== null) throw new ChangeRefused(refusal);
      row({ step, changeId: change.id, scheduleId: change.scheduleId, code: change.code, area: change.area, change: null, version: '', reason });
    },
    async agreeArea(agreement) {
      may();
      agreements.push({ ...agreement, rowId: agreements.length + 1, who: kim.person, when, day: when.slice(0, 10), ownHand: true });
    },
    async putInForce(schedule, since, chosen, version, reason) {
      const made = applyChanges(schedule, chosen, version);
      await schedules.putInForce(made.schedule, since, reason);
      made.applied.forEach((change) =>
        row({ step: 'putInForce', changeId: change.id, scheduleId: change.scheduleId, code: change.code, area: change.area, change: null, version, reason })
      );
      return made;
    },
  };

  const culture = options.culture ?? 'en';
  const [words, periods, work, around] = culture === 'en' ? [wordsEn, periodsEn, workEn, aroundEn] : [wordsCy, periodsCy, workCy, aroundCy];
  const now = (): Date => new Date(NOW);
  return {
    kept,
    rows,
    agreements,
    become: (person, keeps) => {
      kim = { ...kim, person, keeps };
    },
    wrap: (view) => (
      <ThemedRoot theme={siteTheme()}>
        <RetentionDeskProvider value={{ kim, words: around, work, culture, now }}>
          <ScheduleRoomProvider value={{ schedules, changes, words, periods, work, culture, now }}>{view}</ScheduleRoomProvider>
        </RetentionDeskProvider>
      </ThemedRoot>
    ),
  };
}
