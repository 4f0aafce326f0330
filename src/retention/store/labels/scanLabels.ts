import { scanList, type Reducer } from '../../../scan';
import { createRecordReader, readRecordFacts, RECORD_FIELDS, type RecordGround } from '../../facts';
import {
  classLabelComparer,
  countVerdict,
  labelKey,
  NO_LABEL_COUNTS,
  type ClassLabelVerdict,
  type CompareClassWithLabel,
  type DisagreementCode,
  type LabelBook,
  type LabelCounts,
  type Schedule,
} from '../../rules';
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

/** What class and label of each document are compared by; null where there is no schedule. */
export async function labelGround(
  site: RecordSite,
  labels: LabelBook,
  afresh?: 'afresh'
): Promise<{ readonly ground: RecordGround; readonly schedule: Schedule; readonly compare: CompareClassWithLabel } | null> {
  const standing = await site.standing(afresh);
  const { schedule } = standing;
  if (schedule === null) return null;
  const ground: RecordGround = { ...standing, settings: site.settings, site: new URL(site.door.webUrl).pathname };
  return { ground, schedule, compare: classLabelComparer(schedule, labels, site.settings.master) };
}

/**
 * Reads a library whole and counts how labels stand to classes. Memory grows with the ids that want writing.
 * @returns null where there is no schedule to compare with
 */
export async function scanLabels({ site, library, labels, signal, onPage }: ScanLabelsOptions): Promise<LabelScan | null> {
  const known = await labelGround(site, labels);
  if (known === null) return null;
  const read = createRecordReader(known.ground);
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
      const { code } = read(facts).standing;
      const verdict = known.compare({ recordClass: code, label: facts.label });
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
  return { library, counts: report.facts[0], inUse: new Map(uses), toWrite, disagreements, seen: report.seen, complete: report.complete };
}
