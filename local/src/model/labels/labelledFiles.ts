import { SharePointError } from '../../http/errors';
import { contextFor, type Operator } from '../../http/operate';
import { ListColumns } from '../../query/itemColumns';
import { dropBlob, insertBlob, readBlob } from '../../store/files/blobs';
import type { Core } from '../../store/core';
import { itemTable } from '../../store/lists/columns';
import { fileExtension, updateItem } from '../../store/items/items';
import { writeLabelInfo, type FileLabel } from '../../store/labels/labelInfo';
import { dueLabels, finishLabel, type LabelMethod, type LabelOperation } from '../../store/labels/labelOperations';
import { listById } from '../../store/lists/lists';
import { findPerson } from '../../store/people/people';
import type { ItemRow } from '../../store/rows';
import { isPackage } from '../../store/files/officePackage';
import { sensitivityLabel, shownName, type SensitivityLabel } from '../../store/labels/sensitivityLabels';
import { webById } from '../../store/sites/sites';
import { tenantId } from '../../store/tenantId';
import { tenantSwitch } from '../../store/tenantSettings';
import { writeContent } from '../files/writeContent';

/** Office files that SharePoint can label. Source: "Enable sensitivity labels for files in SharePoint and OneDrive". */
const officeTypes = new Set(['docx', 'docm', 'xlsx', 'xlsm', 'xlsb', 'pptx', 'ppsx']);

/** True where SharePoint reads and writes labels in files of this name; in PDF only where the tenant turned it on. */
export function canBeLabelled(core: Core, name: string): boolean {
  const extension = fileExtension(name) ?? '';
  return officeTypes.has(extension) || (extension === 'pdf' && tenantSwitch(core, 'pdfLabels'));
}

/** How `_IpLabelAssignmentMethod` keeps it: the numbers of the enumeration. */
export const methodNumber: Readonly<Record<LabelMethod, number>> = { standard: 0, privileged: 1, auto: 2 };

/** How an item's label was assigned; what an older note does not say was a person's own act. */
export function methodOf(row: ItemRow): LabelMethod {
  const found = Object.entries(methodNumber).find(([, number]) => number === row._IpLabelAssignmentMethod);
  return (found?.[0] as LabelMethod | undefined) ?? 'standard';
}

/** Applies labels that are due. Called before each request, because nothing here happens by itself. */
export function settleLabels(operator: Operator): void {
  for (const operation of dueLabels(operator.core)) {
    let error: string | null = null;
    try {
      operator.core.db.transaction(() => apply(operator, operation));
    } catch (refusal) {
      if (!(refusal instanceof SharePointError)) throw refusal;
      error = refusal.message;
    }
    finishLabel(operator.core, operation.id, error);
  }
}

/** Writes the label into the file, as whoever asked for it, and into the item's columns. */
function apply(operator: Operator, operation: LabelOperation): void {
  const { core } = operator;
  const list = listById(core, operation.listId);
  const row = list && core.db.get<ItemRow>(`SELECT * FROM ${itemTable(list.seq)} WHERE "UniqueId" = ?`, operation.uniqueId);
  const web = list && webById(core, list.web_id);
  const person = findPerson(core, operation.login);
  if (!list || !row || !web || !person) throw new SharePointError(404, '-2130575338, Microsoft.SharePoint.SPException', 'The file does not exist.');
  const label = operation.labelId === null ? null : sensitivityLabel(core, operation.labelId);
  const columns = {
    _IpLabelId: label?.id ?? null,
    _DisplayName: label ? shownName(core, label) : null,
    _IpLabelAssignmentMethod: label ? methodNumber[operation.method] : null,
  };
  const content = readBlob(core, row._blob);
  const written = isPackage(content) ? rewritten(content, label && inFile(label, operation)) : null;
  if (written === null || operation.method === 'auto') {
    // What SharePoint does by itself leaves no version, and no trace in Modified.
    const bytes: Record<string, number> = written === null ? {} : { _blob: insertBlob(core, written), File_x0020_Size: written.byteLength };
    updateItem(core, list, row, { values: { ...columns, ...bytes }, version: 'none' });
    if (written !== null) dropBlob(core, row._blob);
    return;
  }
  writeContent({ columns: new ListColumns(core, list), row }, written, contextFor(operator, person, web.url));
  updateItem(core, list, row, { values: columns, version: 'none' });
}

/** @throws where the file is damaged, so that it gets no label */
function rewritten(content: Uint8Array, label: Omit<FileLabel, 'tenantId'> | null): Uint8Array {
  try {
    return writeLabelInfo(content, tenantId, label);
  } catch {
    throw new SharePointError(500, '-2147467259, Microsoft.SharePoint.SPException', 'The file is damaged.');
  }
}

const inFile = (label: SensitivityLabel, { method }: LabelOperation): Omit<FileLabel, 'tenantId'> => ({
  id: label.id,
  method: method === 'privileged' ? 'Privileged' : 'Standard',
  contentBits: label.contentBits,
});
