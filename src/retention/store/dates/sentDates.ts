import '@pnp/sp/files';
import { emailDate, LARGEST_MSG_BYTES } from '../../../documents/emailDate';
import { addLines, plainText, toStepProblem } from '../../../evidence';
import { scanList } from '../../../scan';
import { guidOf, numberOf, readProblem, textOf, type RawRow } from '../../../tenant';
import { later, type Progress, type Running, type StepProblem } from '../../../work';
import { isEmail } from '../../rules';
import { inTurn } from '../inTurn';
import type { RecordSite } from '../site/recordSite';
import { datedFactLines, readDatedFacts, type DatedFact } from './datedFacts';

/** An e-mail in a library, of which nobody knows yet when it was sent. */
export interface UndatedEmail {
  readonly id: number;
  readonly uniqueId: string;
  readonly name: string;
  readonly listId: string;
  /** Bytes. */
  readonly size: number;
}

export interface FoundEmails {
  /** All of them on the site. */
  readonly emails: number;
  readonly undated: readonly UndatedEmail[];
}

const FIELDS = ['ID', 'UniqueId', 'FSObjType', 'FileLeafRef', 'File_x0020_Size'];

/**
 * Looks through the site's libraries for e-mails, and which of them have no sent date.
 * @throws TenantProblem where a library or the dates could not be read
 */
export async function findEmails(site: RecordSite): Promise<FoundEmails> {
  const { libraries } = await site.standing();
  const known = await readDatedFacts(site.door);
  const undated: UndatedEmail[] = [];
  let emails = 0;
  for (const { id: listId } of libraries) {
    const reducer = {
      fields: FIELDS,
      start: () => null,
      add(_: null, row: RawRow): null {
        const name = textOf(row, 'FileLeafRef');
        if (textOf(row, 'FSObjType') !== '0' || !isEmail(name)) return null;
        emails += 1;
        const uniqueId = guidOf(row, 'UniqueId');
        if (known.get(uniqueId)?.sent === undefined)
          undated.push({ id: numberOf(row, 'ID'), uniqueId, name, listId, size: numberOf(row, 'File_x0020_Size') || 0 });
        return null;
      },
    };
    await scanList(site.door, { id: listId }, [reducer] as const);
  }
  return { emails, undated };
}

/** So many files are read before their dates are kept: what is cut off loses no more than these. */
const AT_ONCE = 10;

type Found = { readonly day: string } | { readonly problem: StepProblem };

/** The day on which one e-mail was sent, out of its file; or why it cannot be said. */
async function readDay(site: RecordSite, { uniqueId, name, size }: UndatedEmail, zone: (instant: string) => string): Promise<Found> {
  if (size > LARGEST_MSG_BYTES) return { problem: { code: 'refused', detail: `The file has ${size} bytes.` } };
  try {
    const bytes = await site.door.ask(async (sp) => sp.web.getFileById(uniqueId).getBuffer());
    const moment = emailDate(name, new Uint8Array(bytes));
    return moment === null ? { problem: { code: 'refused', detail: 'No sent date is in the file.' } } : { day: zone(moment) };
  } catch (error) {
    const problem = await readProblem(error);
    // A file that is gone or locked is one file; where SharePoint does not answer, nothing goes on.
    if (problem.passing) throw problem;
    return { problem: toStepProblem(problem) };
  }
}

/**
 * Reads the sent dates of e-mails out of their files and keeps them as dated facts, each once. Cut off, it goes on with
 * those that have none yet when it is begun again.
 */
export function readSentDates(site: RecordSite, emails: readonly UndatedEmail[], onProgress: Progress): Running {
  const parts = Array.from({ length: Math.ceil(emails.length / AT_ONCE) }, (_, i) => emails.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
  const work =
    (part: readonly UndatedEmail[]) =>
    (progress: Progress): Running =>
      later(
        async () => {
          const { zone } = await site.standing();
          const found = new Map<string, Found>();
          for (const email of part) found.set(email.uniqueId, await readDay(site, email, zone));
          const byKey = new Map(part.map((email) => [email.uniqueId, email]));
          const when = `${new Date(site.clock.now()).toISOString().slice(0, 19)}Z`;
          const lineOf = ({ id, uniqueId, name, listId }: UndatedEmail, day: string): DatedFact => ({
            kind: 'sent',
            documentId: uniqueId,
            name: plainText(name),
            listId,
            itemId: id,
            day,
            when,
            who: site.person,
            reason: '',
          });
          return addLines(
            {
              door: site.door,
              clock: site.clock,
              lines: datedFactLines,
              operationId: site.newId(),
              steps: part.map(({ uniqueId, name }) => ({ key: uniqueId, name })),
              batchOperations: site.settings.batchSize,
              aim({ key }) {
                const read = found.get(key) as Found;
                return 'day' in read ? { kind: 'line', content: lineOf(byKey.get(key) as UndatedEmail, read.day) } : { kind: 'failed', problem: read.problem };
              },
            },
            progress
          );
        },
        async (error) => toStepProblem(await readProblem(error))
      );
  return inTurn(parts.map(work), emails.length, onProgress);
}
