import { isBatch } from '../../../../testing/marking';
import { recordSiteOf } from '../../../../testing/recordSite';
import { COLLEAGUE, MEMBER, OWNER, type TestSite } from '../../../../testing/site';
import { storm } from '../../../../testing/takeOnStorm';
import { preparedSites } from '../../../../testing/preparedSite';
import { turnRecordsOn } from '../../../../testing/recordsOn';
import type { Send } from '../../../tenant';
import type { WorkReport } from '../../../work';
import type { RetentionSettings } from '../../rules';
import { createClassDesk } from '../classes/createClassDesk';
import { recordLines, type RecordLine } from '../history/recordLines';
import { operationLines } from '../operations/operationLines';
import { placeLines } from '../places/placeLines';
import type { RecordLibrary } from '../site/recordSite';
import { createLabelDesk, type LabelDesk } from './labelDesk';

const SEVEN = 'Business 7 years';
const THREE = 'Working papers 3 years';
const RECORD = 'Policy record 20 years';
const nothing = (): void => undefined;

let site: TestSite;
let library: RecordLibrary;
let operations = 0;

/** The library has the class of inspections, which stands for the label of seven years. */
const openSite = preparedSites(turnRecordsOn);
async function open(labels = true): Promise<void> {
  site = await openSite();
  if (labels) {
    site.tenant.store.addComplianceTag({ name: SEVEN, days: 2555, autoDelete: true });
    site.tenant.store.addComplianceTag({ name: THREE, days: 1095, autoDelete: true });
    site.tenant.store.addComplianceTag({ name: RECORD, days: 7300, behaviour: 'retainAsRecord' });
  }
  const door = site.door(OWNER);
  const owner = site.tenant.store.person(OWNER)!;
  const line = await placeLines.chain(
    {
      kind: 'library',
      place: site.library.url,
      documentId: site.library.id,
      listId: site.library.id,
      recordClass: 'FLD-02',
      dates: {},
      reason: '',
      who: { login: owner.login, name: owner.title },
      when: '2026-05-01T09:00:00Z',
    },
    ''
  );
  await door.tell(placeLines.add(door.webUrl, line));
  [library] = (await recordSiteOf(site, MEMBER).standing()).libraries;
}

const deskOf = (person = MEMBER, settings: Partial<RetentionSettings> = {}, wrap?: (send: Send) => Send): LabelDesk =>
  createLabelDesk({
    ...recordSiteOf(site, person, { batchSize: 20, ...settings }, wrap),
    newId: () => `00000000-0000-4000-8000-${String(++operations).padStart(12, '0')}`,
  });

interface ItemColumns {
  readonly ID: number;
  readonly _ComplianceTag: string | null;
  readonly Modified: string;
  readonly Editor: number;
  readonly _UIVersion: number;
  readonly MunRecordClass: string | null;
}
type Made = readonly { readonly id: number; readonly uniqueId: string }[];

/** Documents as the tenant's own database has them. */
function stored(made: Made): readonly ItemColumns[] {
  const { db } = site.tenant;
  const { seq } = db.prepare('SELECT seq FROM lists WHERE id = ?').get(site.library.id) as { seq: number };
  const all = db
    .prepare(`SELECT "ID", "_ComplianceTag", "Modified", "Editor", "_UIVersion", "MunRecordClass" FROM items_${seq}`)
    .all() as unknown as ItemColumns[];
  return made.map(({ id }) => all.find(({ ID }) => ID === id) as ItemColumns);
}
const labelsOf = (made: Made): (string | null)[] => stored(made).map(({ _ComplianceTag }) => _ComplianceTag);
const datesOf = (made: Made): unknown[] => stored(made).map(({ Modified, Editor, _UIVersion }) => [Modified, Editor, _UIVersion]);
const history = async (made: Made): Promise<RecordLine[]> => {
  const ids = new Set(made.map(({ uniqueId }) => uniqueId.toLowerCase()));
  return (await recordLines.readSince(site.door(OWNER), 0)).map(({ content }) => content).filter(({ documentId }) => ids.has(documentId.toLowerCase()));
};
const outcomes = (report: WorkReport): string[] => report.steps.map(({ outcome }) => outcome.kind);
let round = 0;
const files = (count: number): Made => {
  round += 1;
  return site.addFiles(Array.from({ length: count }, (_, i) => ({ name: `Inspection ${round}-${i}.docx` })));
};
const chosen = (some: Made): { id: number; name: string }[] => some.map(({ id }) => ({ id, name: `Item ${id}` }));

describe('on a tenant that has labels', () => {
  beforeAll(() => open());
  afterAll(() => site.close());

  describe('the labels of a site', () => {
    it('are those that are published to it, with what each does', async () => {
      const { labels, libraries, unfinished } = await deskOf().read();
      expect(labels.all.map(({ name, days, record, from }) => [name, days, record, from])).toEqual([
        [SEVEN, 2555, false, 'created'],
        [RECORD, 7300, true, 'created'],
        [THREE, 1095, false, 'created'],
      ]);
      expect(libraries.map(({ standard }) => standard)).toEqual(['']);
      expect(unfinished).toEqual([]);
    });

    it('may be the default of a library', async () => {
      await deskOf(OWNER).setStandard(library, SEVEN);
      expect((await deskOf().read()).libraries[0].standard).toBe(SEVEN);
      expect((await deskOf().read()).labels.find('BUSINESS 7 YEARS')?.name).toBe(SEVEN);
      await deskOf(OWNER).setStandard(library, '');
      expect((await deskOf().read()).libraries[0].standard).toBe('');
      const door = site.door(OWNER);
      const noted = (): Promise<string[][]> =>
        door.ask(operationLines.newest(door.webUrl, 5)).then((lines) => lines.map(({ content: { kind, after } }) => [kind, after]));
      expect(await noted()).toEqual([
        ['labelStandard', ''],
        ['labelStandard', SEVEN],
      ]);
      await expect(deskOf(OWNER).setStandard(library, 'No such label')).rejects.toBeDefined();
      expect((await noted()).slice(0, 2).map(([kind]) => kind)).toEqual(['labelStandardNotApplied', 'labelStandard']);
      expect((await deskOf().read()).libraries[0].standard).toBe('');
    });
  });

  describe('class and label', () => {
    it('are counted over a whole library, and only disagreement is a finding', async () => {
      const made = files(6);
      site.tenant.store.addFolder(site.library, { path: 'Folder' });
      site.tenant.store.labelItem(site.library, made[0].id, SEVEN);
      site.tenant.store.labelItem(site.library, made[1].id, THREE);
      site.tenant.store.labelItem(site.library, made[2].id, RECORD);
      const desk = deskOf();
      const scan = await desk.scan({ library, labels: (await desk.read()).labels });
      expect(scan?.counts).toEqual({ documents: 6, labelled: 3, same: 1, toWrite: 4, silent: {}, disagree: { labelMayKeepMore: 1 } });
      expect([...(scan?.toWrite ?? [])].map(([label, ids]) => [label, ids.length])).toEqual([[SEVEN, 4]]);
      expect(scan?.disagreements.map(({ name, label }) => [name, label])).toEqual([[`Inspection ${round}-2.docx`, RECORD]]);
      expect([...(scan?.inUse ?? [])]).toEqual([
        [SEVEN, 1],
        [THREE, 1],
        [RECORD, 1],
      ]);
    });

    it('are brought into step, each with a line of history, 25 in one call; Modified stays, and a stronger label too', async () => {
      const made = files(60);
      site.tenant.store.labelItem(site.library, made[5].id, RECORD);
      const before = datesOf(made);
      let calls = 0;
      const counting =
        (send: Send): Send =>
        async (url, init) => {
          calls += String(init.body ?? '').split('SetComplianceTagOnBulkItems').length - 1;
          return send(url, init);
        };
      const desk = deskOf(MEMBER, { batchSize: 100 }, counting);
      const report = await desk.bringInStep(
        library,
        made.map(({ id }) => id),
        nothing
      ).report;
      expect(report.state).toBe('finished');
      expect(outcomes(report).filter((kind) => kind === 'done')).toHaveLength(59);
      expect(report.steps.find(({ step }) => step.key === String(made[5].id))?.outcome.kind).toBe('failed');
      expect(report.steps.some(({ step }) => step.name === `Inspection ${round}-0.docx`)).toBe(true);
      expect(labelsOf(made).filter((label) => label === SEVEN)).toHaveLength(59);
      expect(labelsOf(made)[5]).toBe(RECORD);
      expect(calls).toBeLessThanOrEqual(4);
      expect(datesOf(made)).toEqual(before);
      const lines = await history(made);
      expect(lines).toHaveLength(59);
      expect(lines[0]).toMatchObject({ kind: 'label', before: '', after: SEVEN, who: { name: 'Aled Morgan' } });
      expect(await recordLines.check(site.door(OWNER))).toEqual([]);
      // Again, there is nothing to do.
      const again = await deskOf().bringInStep(
        library,
        made.slice(0, 3).map(({ id }) => id),
        nothing
      ).report;
      expect(outcomes(again)).toEqual(['same', 'same', 'same']);
      expect((await deskOf().read()).unfinished).toEqual([]);
    });

    it('of which the label leads are found by the label', async () => {
      const made = files(3);
      site.tenant.store.labelItem(site.library, made[0].id, THREE);
      const desk = deskOf(MEMBER, { master: 'label' });
      const scan = await desk.scan({ library, labels: (await desk.read()).labels });
      expect(scan?.toWrite.get('GEN-01')).toContain(made[0].id);
      expect(scan?.toWrite.get('GEN-01')).not.toContain(made[1].id);
      expect(scan?.counts.silent.noLabel).toBeGreaterThanOrEqual(2);
    });
  });

  describe('where the label leads', () => {
    const leading = (wrap?: (send: Send) => Send): LabelDesk => deskOf(MEMBER, { master: 'label' }, wrap);
    const ownOf = (made: Made): (string | null)[] => stored(made).map(({ MunRecordClass }) => MunRecordClass);
    const idsOf = (made: Made): number[] => made.map(({ id }) => id);
    const labelled = (count: number): Made => {
      const made = files(count);
      for (const { id } of made) site.tenant.store.labelItem(site.library, id, THREE);
      return made;
    };

    it('classes follow, each with its line first; what somebody gave with a reason, or labelled anew, is left; Modified stays', async () => {
      const made = labelled(5);
      site.tenant.store.labelItem(site.library, made[1].id, SEVEN);
      const person = createClassDesk(recordSiteOf(site, COLLEAGUE));
      const documents = [made[2], made[3]].map((each) => ({ ...each, name: 'x' }));
      await person.setDocuments({ listId: library.id, documents: documents.slice(0, 1), code: 'FOI-01', reason: 'These are requests' }, nothing).report;
      await person.setDocuments({ listId: library.id, documents: documents.slice(1), code: 'FOI-01', reason: '' }, nothing).report;
      const before = datesOf(made);
      const scan = await leading().scan({ library, labels: (await leading().read()).labels });
      expect(scan?.disagreements.filter(({ code }) => code === 'classGiven').map(({ name }) => name)).toEqual([`Inspection ${round}-2.docx`]);
      const report = await leading().followLabels(library, idsOf(made), nothing).report;
      expect(outcomes(report)).toEqual(['done', 'done', 'done']);
      expect(ownOf(made)).toEqual(['GEN-01', null, 'FOI-01', 'GEN-01', 'GEN-01']);
      expect(datesOf(made)).toEqual(before);
      const lines = (await history(made)).filter(({ details }) => details.includes(THREE));
      expect(lines.map(({ kind, after, reason }) => [kind, after, reason])).toEqual([0, 3, 4].map(() => ['class', 'GEN-01', '']));
      expect(await recordLines.check(site.door(OWNER))).toEqual([]);
    });

    it('is undone: each has what it had, and what was decided since stays', async () => {
      const made = labelled(3);
      await leading().followLabels(library, idsOf(made), nothing).report;
      const documents = [{ ...made[2], name: 'x' }];
      await createClassDesk(recordSiteOf(site, COLLEAGUE)).setDocuments({ listId: library.id, documents, code: 'FOI-01', reason: 'Requests' }, nothing).report;
      const { undoable } = (await leading().read()).following;
      await leading().undoFollowing(undoable as NonNullable<typeof undoable>, nothing).report;
      expect(ownOf(made).map((code) => code ?? '')).toEqual(['', '', 'FOI-01']);
      expect((await leading().read()).following.undoable).toBeNull();
    });

    it('goes on after a closed tab, and leaves what has another label by then', async () => {
      const made = labelled(60);
      /** The tab is closed when some columns have been written. */
      const closing = (send: Send): Send => {
        let writing = 0;
        return async (url, init) => {
          if (/ValidateUpdateListItem/i.test(String(init.body ?? ''))) writing += 1;
          if (writing > 1) throw new TypeError('Failed to fetch');
          return send(url, init);
        };
      };
      const broken = await leading(closing)
        .followLabels(library, idsOf(made), nothing)
        .report.catch((): null => null);
      expect(broken?.state).not.toBe('finished');
      const left = made.filter((_, at) => ownOf(made)[at] !== 'GEN-01');
      expect(left.length).toBeGreaterThan(1);
      expect(left.length).toBeLessThan(60);
      const last = left[left.length - 1];
      site.tenant.store.labelItem(site.library, last.id, SEVEN);
      const { unfinished } = (await leading().read()).following;
      const report = await leading().resumeFollowing(unfinished as NonNullable<typeof unfinished>, nothing).report;
      expect(report.problem).toBeNull();
      expect(report.state).toBe('finished');
      expect(ownOf(made.filter(({ id }) => id !== last.id))).toEqual(Array.from({ length: 59 }, () => 'GEN-01'));
      expect(ownOf([last])[0] ?? '').toBe('');
      expect((await history(made)).filter(({ kind }) => kind === 'class').length).toBeGreaterThanOrEqual(59);
      expect(await recordLines.check(site.door(OWNER))).toEqual([]);
      expect((await leading().read()).following.unfinished).toBeNull();
    });
  });

  describe('a label that a person chose', () => {
    it('is set and taken off; what SharePoint does not do has a second line', async () => {
      const made = files(4);
      site.tenant.store.labelItem(site.library, made[3].id, RECORD);
      const report = await deskOf(COLLEAGUE).setLabel(library, chosen(made), THREE, 'Not needed for long', nothing).report;
      expect(outcomes(report)).toEqual(['done', 'done', 'done', 'failed']);
      expect(labelsOf(made)).toEqual([THREE, THREE, THREE, RECORD]);
      const taken = (await history(made)).filter(({ kind }) => kind === 'labelNotApplied');
      expect(taken).toMatchObject([{ before: RECORD, after: RECORD, rule: 'refused', reason: 'Not needed for long' }]);
      await deskOf(COLLEAGUE).setLabel(library, chosen(made.slice(0, 1)), '', 'Set by mistake', nothing).report;
      expect(labelsOf(made)[0]).toBeNull();
      expect(await recordLines.check(site.door(OWNER))).toEqual([]);
    });

    it('is set one by one where the call for many is refused', async () => {
      const made = files(5);
      const refusing =
        (send: Send): Send =>
        async (url, init) => {
          const text = String(init.body ?? '');
          if (isBatch(url) && /"itemIds":\[\d+,/.test(text))
            return send(url, {
              ...init,
              body: text
                .replace(/"itemIds":\[\d+,[^\]]*\]/, '"itemIds":"Empty correlation Guid"')
                .replace('SetComplianceTagOnBulkItems', 'SetComplianceTagOnNothing'),
            });
          return send(url, init);
        };
      const report = await deskOf(MEMBER, {}, refusing).setLabel(library, chosen(made), SEVEN, 'Chosen', nothing).report;
      expect(outcomes(report)).toEqual(['done', 'done', 'done', 'done', 'done']);
      expect(labelsOf(made)).toEqual([SEVEN, SEVEN, SEVEN, SEVEN, SEVEN]);
    });

    it('is refused where it is not published, and the document keeps what it has', async () => {
      const made = files(1);
      const report = await deskOf().setLabel(library, chosen(made), 'No such label', 'Try', nothing).report;
      expect(outcomes(report)).toEqual(['failed']);
      expect((await history(made)).map(({ kind }) => kind)).toEqual(['label', 'labelNotApplied']);
    });
  });

  describe('a record', () => {
    it('is opened to editing, and locked again', async () => {
      const made = files(2);
      site.tenant.store.labelItem(site.library, made[0].id, RECORD);
      const opened = await deskOf().setLock(library, chosen(made), false, 'A page is missing', nothing).report;
      expect(outcomes(opened)).toEqual(['done', 'failed']);
      await deskOf().setLock(library, chosen(made.slice(0, 1)), true, 'Put right', nothing).report;
      expect((await history(made)).map(({ kind }) => kind)).toEqual(['unlocked', 'unlocked', 'lockNotApplied', 'locked']);
    });
  });

  describe('in bad weather', () => {
    it('each document is labelled once and has one line, however often the tab is closed', async () => {
      const made = files(90);
      const ids = made.map(({ id }) => id);
      storm(11).forEach((rule) => site.tenant.faults.add(rule));
      const closing =
        (most: number) =>
        (send: Send): Send => {
          let sent = 0;
          return async (url, init) => {
            if (isBatch(url) && ++sent > most) throw new TypeError('Failed to fetch');
            return send(url, init);
          };
        };
      let rounds = 0;
      let began = false;
      for (let done = false; !done && rounds < 300; rounds += 1) {
        try {
          const desk = deskOf(MEMBER, {}, closing(rounds % 4 === 3 ? 1000 : 6));
          const { unfinished } = await desk.read();
          const [plan] = unfinished;
          if (plan === undefined && began) {
            done = labelsOf(made).every((label) => label === SEVEN);
            if (done) break;
          }
          await (plan === undefined ? desk.bringInStep(library, ids, nothing) : desk.resume(library, plan, nothing)).report;
          began = began || (await deskOf().read()).unfinished.length > 0 || labelsOf(made).some((label) => label !== null);
        } catch {
          // A page that could not be read is opened again.
        }
      }
      expect(rounds).toBeGreaterThan(1);
      site.tenant.faults.clear();
      expect(labelsOf(made)).toEqual(Array.from({ length: 90 }, () => SEVEN));
      const lines = (await history(made)).filter(({ kind }) => kind === 'label');
      expect(new Set(lines.map(({ documentId }) => documentId)).size).toBe(90);
      expect(await recordLines.check(site.door(OWNER))).toEqual([]);
      expect((await deskOf().read()).unfinished).toEqual([]);
    });
  });
});

describe('a tenant without labels', () => {
  afterAll(() => site.close());
  it('has none, and everything else goes on', async () => {
    await open(false);
    files(3);
    const desk = deskOf();
    const { labels } = await desk.read();
    expect(labels.all).toEqual([]);
    const scan = await desk.scan({ library, labels });
    expect(scan?.counts).toMatchObject({ documents: 3, labelled: 0, toWrite: 0, disagree: { notPublished: 3 } });
  });
});
