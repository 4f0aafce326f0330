import type { SPFI } from '@pnp/sp';
import type { StoredLine } from '../../../evidence';
import { HISTORY, quote, type BatchResult } from '../../../tenant';
import type { RecordFacts } from '../../facts';
import { recordLines, type RecordLine } from '../history/recordLines';
import { datedFactLines, foldDates, type DatedFact } from '../dates/datedFacts';
import type { RecordSite, SelectedRow } from '../site/recordSite';
import type { ClassSurvey } from './classDesk';
import { askRecords } from './readDocuments';
import { foldClasses } from './saidClasses';

/** Of so many documents the history and the dates are read as well. */
const FEW = 20;
const LINES = 20;
const RECENT = 100;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads what a person has selected, in one request beside what stands: documents, folders, and, of a few, what was said
 * of them before.
 */
export async function surveyClasses(site: RecordSite, listId: string, selection: readonly SelectedRow[]): Promise<ClassSurvey> {
  const { door } = site;
  const list = { id: listId };
  const files = selection.filter(({ isFolder }) => !isFolder);
  const folders = selection.filter(({ isFolder }) => isFolder);
  const few = files.length <= FEW ? files.map(({ uniqueId }) => uniqueId.toLowerCase()).filter((id) => GUID.test(id)) : [];
  const of = (id: string): string => `${HISTORY.document.internalName} eq ${quote(id)}`;
  const idsOf = (rows: readonly SelectedRow[]): number[] => rows.map(({ id }) => id);
  const fileParts = askRecords(list, idsOf(files));
  const folderParts = askRecords(list, idsOf(folders), true);
  const questions: readonly ((sp: SPFI) => Promise<unknown>)[] = [
    recordLines.newest(door.webUrl, RECENT),
    ...fileParts,
    ...folderParts,
    ...few.map((id) => recordLines.newest(door.webUrl, LINES, of(id))),
    ...few.map((id) => datedFactLines.newest(door.webUrl, LINES, of(id))),
  ];
  const [standing, answers] = await Promise.all([site.standing('afresh'), door.askAll<unknown>(questions)]);
  const values = answers.map((answer: BatchResult<unknown>) => {
    if (!answer.ok) throw answer.problem;
    return answer.value;
  });
  const at = (from: number, count: number): unknown[] => values.slice(from, from + count);
  const documents = (at(1, fileParts.length) as RecordFacts[][]).flat();
  const found = (at(1 + fileParts.length, folderParts.length) as RecordFacts[][]).flat();
  const said = 1 + fileParts.length + folderParts.length;
  const there = new Set([...documents, ...found].map(({ uniqueId }) => uniqueId));
  const recent = values[0] as readonly StoredLine<RecordLine>[];
  return {
    standing,
    documents,
    folders: found,
    missing: selection.filter(({ uniqueId }) => !there.has(uniqueId.toLowerCase())),
    lines: await foldClasses((at(said, few.length) as StoredLine<RecordLine>[][]).flat()),
    asked: new Set(few),
    dates: foldDates((at(said + few.length, few.length) as StoredLine<DatedFact>[][]).flat()),
    recent: recent
      .filter(({ ownHand, content }) => ownHand && content.kind === 'class' && content.listId.toLowerCase() === listId.toLowerCase())
      .map(({ content }) => content),
  };
}
