import type { CsvTable } from '../../../../tables';
import type { DisposalWords } from '../../../../words/disposal';
import type { DisposalEntry, TriggerDates } from '../../../rules';
import type { DraftDocument } from '../../../store/disposal';

const dates = (known: TriggerDates): string =>
  Object.entries(known)
    .map(([trigger, day]) => `${trigger} ${day}`)
    .join('; ');

const plainLogin = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** What a plan would do, as a table: days as YYYY-MM-DD, so that a spreadsheet sorts them. */
export function draftTable(documents: readonly DraftDocument[], words: DisposalWords): CsvTable {
  const c = words.columns;
  return {
    headings: [c.name, c.path, c.class, c.keepUntil, c.dates, c.modified, c.size, c.uniqueId, c.reason],
    rows: documents.map((each) => [
      each.name,
      each.path,
      each.recordClass,
      each.keepUntil,
      dates(each.dates),
      each.modified,
      each.size,
      each.uniqueId,
      each.codes.map((code) => words.reasons[code].why).join(' '),
    ]),
  };
}

/** The hash of a document's bytes, or why there is none. */
export const hashText = ({ content, unhashed }: DisposalEntry, words: DisposalWords): string => content || (unhashed === '' ? '' : words.unhashed[unhashed]);

/** The log as a table, a row a line. */
export function logTable(log: readonly DisposalEntry[], words: DisposalWords): CsvTable {
  const c = words.columns;
  return {
    headings: [
      c.when,
      c.outcome,
      c.name,
      c.path,
      c.class,
      c.classTitle,
      c.authority,
      c.rule,
      c.dates,
      c.keepUntil,
      c.decidedBy,
      c.decidedWhen,
      c.agreedBy,
      c.who,
      c.reason,
      c.modified,
      c.size,
      c.sha256,
      c.uniqueId,
      c.bin,
      c.plan,
    ],
    rows: log.map((each) => [
      each.when,
      words.outcomes[each.outcome],
      each.name,
      each.path,
      each.recordClass,
      each.classTitle,
      each.authority,
      each.rule,
      dates(each.dates),
      each.keepUntil,
      plainLogin(each.decidedBy),
      each.decidedWhen,
      plainLogin(each.agreedBy),
      each.who.name,
      each.codes.map((code) => words.reasons[code].why).join(' '),
      each.modified,
      each.size,
      hashText(each, words),
      each.documentId,
      each.bin,
      each.operationId,
    ]),
  };
}
