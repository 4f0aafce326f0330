import { readMarking, type Marking, type MarkingDetails, type Scheme } from '../src/marking/rules';
import type { MarkingDesk, SelectedRow } from '../src/marking/store';
import { MARKING_HISTORY, siteList, type Send } from '../src/tenant';
import { checkHistory } from '../src/marking/store/history/checkHistory';
import { readSince } from '../src/marking/store/history/historyStore';
import type { StoredRow } from '../src/marking/store/history/historyRow';
import type { WorkProgress, WorkReport } from '../src/work';
import { OWNER, type TestSite } from './site';

/** Marking on a test site, and what came of it. */

export interface TestFile {
  readonly id: number;
  readonly uniqueId: string;
}

/** A document by SharePoint's own REST and not by our code. */
export interface DocumentColumns {
  Id: number;
  FileLeafRef: string;
  MunMarking: string | null;
  MunOriginator: string | null;
  MunOriginatingBody: string | null;
  MunReclassifyOn: string | null;
  MunReclassifyTo: string | null;
  Modified: string;
  EditorId: number;
  OData__UIVersionString: string;
}

export const NO_DETAILS: MarkingDetails = { instructions: [], embargo: null };

/** The reason that `mark` gives. */
export const REASON = 'Board papers';

export const markingOf = (line: string, scheme: Scheme): Marking => readMarking(line, scheme).marking as Marking;

export const select = (files: readonly TestFile[]): SelectedRow[] => files.map((file) => ({ ...file, name: '', isFolder: false, serverRelativeUrl: '' }));

/** Marks files as a person would, and cancels when `cancelWhen` says so. */
export async function mark(
  desk: MarkingDesk,
  files: readonly TestFile[],
  line = 'OFFICIAL',
  details = NO_DETAILS,
  cancelWhen: (progress: WorkProgress) => boolean = () => false
): Promise<WorkReport> {
  const { documents } = await desk.survey(select(files));
  const run = desk.mark({ documents, marking: markingOf(line, desk.scheme), details, reason: REASON }, (progress) => {
    if (cancelWhen(progress)) run.control.cancel();
  });
  return run.report;
}

export const isBatch = (url: string): boolean => url.includes('$batch');

/** The tab is closed after so many batches: every later request is lost. */
export const closedAfter =
  (batches: number) =>
  (send: Send): Send => {
    let sent = 0;
    return async (url, init) => {
      if (sent >= batches) throw new TypeError('Failed to fetch');
      if (isBatch(url)) sent += 1;
      return send(url, init);
    };
  };

/** The library's documents in the order of their ids. */
export async function columnsOf(site: TestSite): Promise<DocumentColumns[]> {
  const columns = 'Id,FileLeafRef,MunMarking,MunOriginator,MunOriginatingBody,MunReclassifyOn,MunReclassifyTo,Modified,EditorId,OData__UIVersionString';
  const url = `${site.webUrl}/_api/web/lists(guid'${site.library.id}')/items?$select=${columns}&$top=5000&$orderby=Id`;
  const answer = await site.tenant.as(OWNER)(url, { headers: { Accept: 'application/json;odata=nometadata' } });
  return ((await answer.json()) as { value: DocumentColumns[] }).value;
}

/** The documents that have a marking. */
export const markedIn = async (site: TestSite): Promise<DocumentColumns[]> => (await columnsOf(site)).filter((document) => (document.MunMarking ?? '') !== '');

/** All lines of the site's history, oldest first. */
export const historyOf = (site: TestSite): Promise<StoredRow[]> => readSince(site.door(OWNER), siteList(site.webUrl, MARKING_HISTORY), 0);

/** Adds so many documents, `Paper 0000.docx` and on. */
export const addPapers = (site: TestSite, count: number, name = 'Paper'): readonly TestFile[] =>
  site.addFiles(Array.from({ length: count }, (_, i) => ({ name: `${name} ${String(i).padStart(4, '0')}.docx` })));

/** What each document's column says, by its name; empty where it says nothing. */
export const linesByName = async (site: TestSite): Promise<Record<string, string>> =>
  Object.fromEntries((await columnsOf(site)).map((document) => [document.FileLeafRef, document.MunMarking ?? '']));

/** What the owner's check of the whole history finds, by code. */
export const findingsOf = async (site: TestSite): Promise<string[]> => (await checkHistory(site.door(OWNER))).findings.map((finding) => finding.code);
