import {
  conflictsOf,
  mayOf,
  sameJson,
  splitChanges,
  withChange,
  wouldStand,
  type Change,
  type Confirmation,
  type Conflict,
  type Contest,
  type DetailLevel,
  type Json,
  type PageBody,
  type PageRights,
  type PageRow,
  type TakenStage,
} from '../../rules';
import type { FunctionSite, PageReading } from '../site/functionSite';
import { levelConfirmed } from './levelConfirmed';
import { pageHash } from './pageHash';
import { plainValue } from './plainValue';
import { snapshotOf } from './snapshotOf';
import { writeRows } from './writeRows';

/** Why somebody may not do something here: the page was closed, it is not theirs to do, or what they would sign is not what was confirmed. */
export type MayNot = 'closed' | 'notYours' | 'altered';

/** Nothing was written. */
export interface Refused {
  readonly kind: 'mayNot';
  readonly why: MayNot;
  readonly reading: PageReading;
}

export type Saved =
  | { readonly kind: 'saved'; readonly reading: PageReading }
  /** Somebody has written since on the same: nothing was saved, and each is shown beside the other. */
  | { readonly kind: 'conflict'; readonly conflicts: readonly Conflict[]; readonly reading: PageReading }
  /** What is said at these paths is longer than a row holds: nothing was saved. */
  | { readonly kind: 'tooLong'; readonly paths: readonly string[]; readonly reading: PageReading }
  | Refused;

export type Confirmed =
  /** `since` is what others wrote after what was confirmed: it is not part of it. */
  { readonly kind: 'confirmed'; readonly reading: PageReading; readonly since: readonly PageRow[] } | Refused;

export type Written = { readonly kind: 'written'; readonly reading: PageReading } | Refused;

/** The desk at which a function page is kept. Everything throws TenantProblem where it could not be read or written. */
export interface PageDesk {
  read(afresh?: 'afresh'): Promise<PageReading>;
  /** What this person may do with the page as it stands. */
  may(reading: PageReading): PageRights;
  /** Says what a person has changed. */
  save(changes: readonly Change[], reason?: string): Promise<Saved>;
  /**
   * Says that the page is true, as this person saw it, with how complete it is. What others wrote after that is not part
   * of it.
   * @param level how complete it is, where that is known already
   */
  confirm(seen: PageReading, level?: DetailLevel | ''): Promise<Confirmed>;
  /** Puts a second name under a confirmation; refused where the page is not any more what was confirmed. */
  countersign(confirmation: Confirmation): Promise<Written>;
  /** What was noticed and is no concern of this page. */
  dismiss(keys: readonly string[]): Promise<Written>;
  /** Ends a contest with one of its values, or with a third. */
  settle(contest: Contest, value: Json): Promise<Saved>;
  takeStage(seriesId: string, stage: TakenStage, reason: string): Promise<Written>;
  /** Closes the page as this person saw it. */
  close(seen: PageReading, reason: string): Promise<Confirmed>;
  reopen(reason: string): Promise<Written>;
}

const refuse = (reading: PageReading, why: MayNot): Refused => ({ kind: 'mayNot', why, reading });

export function createPageDesk(site: FunctionSite): PageDesk {
  const { functionId } = site.settings;
  const may = ({ state }: PageReading): PageRights => mayOf(site, state);
  const write = (bodies: readonly PageBody[], reason: string): Promise<PageReading> => writeRows(site, bodies, reason);
  const fresh = (): Promise<PageReading> => site.reading('afresh');

  /** Writes one row, where the page as it stands lets this person. */
  const writeWhere = async (right: (rights: PageRights, now: PageReading) => boolean, body: PageBody, reason: string): Promise<Written> => {
    const now = await fresh();
    if (!right(may(now), now)) return refuse(now, now.state.closed !== null && body.kind !== 'reopen' ? 'closed' : 'notYours');
    return { kind: 'written', reading: await write([body], reason) };
  };

  /** Writes a row that is of the page as this person saw it. */
  const sign = async (
    seen: PageReading,
    right: (rights: PageRights) => boolean,
    reason: string,
    make: (upTo: number, page: string) => PageBody
  ): Promise<Confirmed> => {
    const now = await fresh();
    if (!right(may(now))) return refuse(now, now.state.closed !== null ? 'closed' : 'notYours');
    const body = make(seen.state.lastRow, await pageHash(seen.state.page));
    const reading = await write([body], reason);
    const own = reading.rows.find(({ rowId, body: { kind }, who }) => rowId > now.state.lastRow && kind === body.kind && who.login === site.person.login);
    const since = reading.rows.filter(({ rowId }) => rowId > seen.state.lastRow && rowId !== own?.rowId);
    return { kind: 'confirmed', reading, since: since.filter((row) => row.functionId === functionId) };
  };

  const save: PageDesk['save'] = async (given, reason = '') => {
    const now = await fresh();
    const right = may(now);
    if (!right.edit) return refuse(now, now.state.closed !== null ? 'closed' : 'notYours');
    const changes = given.map((change): Change => ({ ...change, value: plainValue(change.value) })).filter(({ was, value }) => !sameJson(was, value));
    const conflicts = conflictsOf(changes, now.state);
    if (conflicts.length > 0) return { kind: 'conflict', conflicts, reading: now };
    let page = now.state.page;
    for (const change of changes) {
      if (!wouldStand(page, change)) throw new Error(`Nothing of a function page is said so: ${change.path}`);
      page = withChange(page, change);
    }
    const { rows, tooLong } = splitChanges(changes);
    if (tooLong.length > 0) return { kind: 'tooLong', paths: tooLong, reading: now };
    if (rows.length === 0) return { kind: 'saved', reading: now };
    const bodies = rows.map((each, i): PageBody => ({ kind: 'edit', changes: each, ...(rows.length > 1 ? { part: { at: i + 1, of: rows.length } } : {}) }));
    return { kind: 'saved', reading: await write(bodies, reason) };
  };

  return {
    read: (afresh) => site.reading(afresh),
    may,
    save,
    confirm: async (seen, known) => {
      const level = known ?? levelConfirmed(seen, site.settings, new Date(site.clock.now()).toISOString(), await site.zone());
      return sign(
        seen,
        ({ confirm }) => confirm,
        '',
        (upTo, page) => ({ kind: 'confirm', upTo, page, level, gathered: seen.gathered?.hash ?? '' })
      );
    },
    async countersign(confirmation) {
      const now = await fresh();
      if (now.state.closed !== null) return refuse(now, 'closed');
      if (!may(now).countersign || now.state.confirmations.at(-1)?.rowId !== confirmation.rowId) return refuse(now, 'notYours');
      if ((await snapshotOf(now.rows, functionId, confirmation)).altered) return refuse(now, 'altered');
      return { kind: 'written', reading: await write([{ kind: 'countersign', confirmation: confirmation.rowId, page: confirmation.page }], '') };
    },
    dismiss: (keys) => writeWhere(({ edit }) => edit, { kind: 'dismiss', noticed: keys }, ''),
    async settle({ path, stands }, value) {
      const now = await fresh();
      if (!may(now).edit) return refuse(now, now.state.closed !== null ? 'closed' : 'notYours');
      const conflicts = conflictsOf([{ path, was: stands.value, value }], now.state);
      if (conflicts.length > 0) return { kind: 'conflict', conflicts, reading: now };
      const change = { path, was: stands.value, value: plainValue(value) };
      return { kind: 'saved', reading: await write([{ kind: 'edit', changes: [change] }], '') };
    },
    // What becomes of a series is said after its page was closed too: that is when most of it happens.
    takeStage: (series, stage, reason) => writeWhere(() => site.edits, { kind: 'stage', series, stage }, reason),
    close: (seen, reason) =>
      sign(
        seen,
        ({ close }) => close,
        reason,
        (upTo, page) => ({ kind: 'close', upTo, page })
      ),
    reopen: (reason) => writeWhere(({ reopen }) => reopen, { kind: 'reopen' }, reason),
  };
}
