import { SharePointError } from '../../http/errors';
import { contextFor, type Operator } from '../../http/operate';
import { itemTable } from '../../store/lists/columns';
import { dueCopies, finishCopy, type DriveCopy } from '../../store/files/driveCopies';
import { listById, listByUrl } from '../../store/lists/lists';
import { findPerson } from '../../store/people/people';
import type { ItemRow } from '../../store/rows';
import { webById } from '../../store/sites/sites';
import { copyFile, copyFolder } from './copyFiles';

/** Makes copies that are due. Called before each request, because nothing here happens by itself. */
export function settleCopies(operator: Operator): void {
  for (const job of dueCopies(operator.core)) {
    try {
      finishCopy(
        operator.core,
        job.id,
        operator.core.db.transaction(() => copy(operator, job))
      );
    } catch (refusal) {
      if (!(refusal instanceof SharePointError)) throw refusal;
      finishCopy(operator.core, job.id, { error: refusal.message });
    }
  }
}

/** Copies as whoever asked for it. */
function copy(operator: Operator, job: DriveCopy): { made: string; list: string } {
  const { core } = operator;
  const list = listById(core, job.list_id);
  const web = list && webById(core, list.web_id);
  const row = list && core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, job.unique_id);
  const person = findPerson(core, job.login);
  if (!list || !web || !row || !person) throw new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', 'The item does not exist.');
  const context = contextFor(operator, person, web.url);
  const options = { overwrite: job.conflict === 'replace', keepBoth: job.conflict === 'rename', resetAuthor: true };
  const made = (row.FSObjType === 1 ? copyFolder : copyFile)({ list, row }, job.url, options, context);
  return { made: made.uniqueId, list: listByUrl(core, job.url)?.id ?? list.id };
}
