import { scanList, type Reducer } from '../../../scan';
import { createRecordReader, readRecordFacts, RECORD_FIELDS, type RecordFacts } from '../../facts';
import {
  classLabelComparer,
  countVerdict,
  labelKey,
  NO_LABEL_COUNTS,
  type ClassLabelVerdict,
  type DisagreementCode,
  type LabelBook,
  type LabelCounts,
  type Schedule,
} from '../../rules';
import { readSaidLines } from '../classes/saidClasses';
import type { RecordLine } from '../history/recordLines';
import type { RecordLibrary, RecordSite } from '../site/recordSite';

/** A document whose class and label disagree, to be looked at by a person. */
export interface Disagreement {
  readonly name: string;
  readonly serverRelativeUrl: string;
  readonly recordClass: string;
  readonly label: string;
  readonly code: DisagreementCode;
}

/** How the labels of one library stand to the classes of its documents. */
export interface LabelScan {
  readonly library: RecordLibrary;
  readonly counts: LabelCounts;
  /** How many documents have each label, by the name that the first of them has. */
  readonly inUse: ReadonlyMap<string, number>;
  /** Documents whose derived side wants writing, by what it shall be. */
  readonly toWrite: ReadonlyMap<string, readonly number[]>;
  readonly disagreements: readonly Disagreement[];
  /** What the schedule calls its classes, by code. */
  readonly titles: ReadonlyMap<string, string>;
  /** Rows read, folders included, beside the library's own count. */
  readonly seen: number;
  readonly complete: boolean;
}

/** So many are shown and kept; more of them are counted. */
const MOST_SHOWN = 200;

export interface ScanLabelsOptions {
  readonly site: RecordSite;
  readonly library: RecordLibrary;
  readonly labels: LabelBook;
  readonly signal?: AbortSignal;
  onPage?(rows: number): void;
}

/** What class and label of documents are compared by. */
export interface LabelGround {
  readonly schedule: Schedule;
  /** How class and label of a document stand to each other, and the code of the class that it has. */
  judge(facts: RecordFacts): { readonly code: string; readonly verdict: ClassLabelVerdict };
}

/** Whether somebody gave a document the class that it has now, and said why. */
const isGiven = (line: RecordLine | undefined, ownClass: string): boolean => line !== undefined && line.reason.trim() !== '' && line.after === ownClass;

/**
 * Reads what class and label of documents are compared by. Where the label leads, that is also what people said of
 * documents' classes, which is not written over.
 * @returns null where there is no schedule
 * @throws TenantProblem where what people said could not be read
 */
export async function labelGround(site: RecordSite, labels: LabelBook, afresh?: 'afresh'): Promise<LabelGround | null> {
  const standing = await site.standing(afresh);
  const { schedule } = standing;
  if (schedule === null) return null;
  const { master } = site.settings;
  const read = createRecordReader({ ...standing, schedule, settings: site.settings, site: new URL(site.door.webUrl).pathname });
  const compare = classLabelComparer(schedule, labels, master);
  const said = master === 'label' ? await readSaidLines(site.door) : new Map<string, RecordLine>();
  return {
    schedule,
    judge(facts) {
      const { code } = read(facts).standing;
      const given = isGiven(said.get(facts.uniqueId.toLowerCase()), facts.ownClass);
      return { code, verdict: compare({ recordClass: code, label: facts.label, given }) };
    },
  };
}

/**
 * Reads a library whole and counts how labels stand to classes. Memory grows with the ids that want writing.
 * @returns null where there is no schedule to compare with
 */
export async function scanLabels({ site, library, labels, signal, onPage }: ScanLabelsOptions): Promise<LabelScan | null> {
  const known = await labelGround(site, labels);
  if (known === null) return null;
  const inUse = new Map<string, { name: string; documents: number }>();
  const toWrite = new Map<string, number[]>();
  const disagreements: Disagreement[] = [];

  const note = (verdict: ClassLabelVerdict, id: number): void => {
    const wanted = verdict.kind === 'writeLabel' ? verdict.label : verdict.kind === 'writeClass' ? verdict.recordClass : null;
    if (wanted !== null) (toWrite.get(wanted) ?? toWrite.set(wanted, []).get(wanted))?.push(id);
  };

  const reducer: Reducer<LabelCounts> = {
    fields: RECORD_FIELDS,
    start: () => NO_LABEL_COUNTS,
    add: (counts, row) => {
      const facts = readRecordFacts(row);
      if (facts.isFolder) return counts;
      const { code, verdict } = known.judge(facts);
      note(verdict, facts.id);
      if (facts.label !== '') {
        const use = inUse.get(labelKey(facts.label));
        if (use === undefined) inUse.set(labelKey(facts.label), { name: facts.label, documents: 1 });
        else use.documents += 1;
      }
      if (verdict.kind === 'disagree' && disagreements.length < MOST_SHOWN)
        disagreements.push({ name: facts.name, serverRelativeUrl: facts.serverRelativeUrl, recordClass: code, label: facts.label, code: verdict.code });
      return countVerdict(counts, verdict, facts.label !== '');
    },
  };
  const report = await scanList(site.door, { id: library.id }, [reducer] as const, {
    ...(signal !== undefined ? { signal } : {}),
    ...(onPage !== undefined ? { onPage } : {}),
  });
  const uses = [...inUse.values()].map(({ name, documents }) => [name, documents] as const);
  return {
    library,
    counts: report.facts[0],
    inUse: new Map(uses),
    toWrite,
    disagreements,
    titles: new Map(known.schedule.classes.map(({ code, title }) => [code, title])),
    seen: report.seen,
    complete: report.complete,
  };
}
