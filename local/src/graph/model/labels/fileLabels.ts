import type { OperationDef } from '../../../model/define';
import { canBeLabelled, methodOf } from '../../../model/labels/labelledFiles';
import type { Args } from '../../../model/args';
import type { Node } from '../../../model/node';
import { readBlob } from '../../../store/files/blobs';
import { readLabelInfo } from '../../../store/labels/labelInfo';
import { isCompoundFile } from '../../../store/files/officePackage';
import { meterLabelCall } from '../../../store/labels/labelMeter';
import { queueLabel, type LabelMethod } from '../../../store/labels/labelOperations';
import type { ItemRow } from '../../../store/rows';
import { isDowngrade, sensitivityLabel, sensitivityLabels } from '../../../store/labels/sensitivityLabels';
import { tenantId } from '../../../store/tenantId';
import { tenantSwitch } from '../../../store/tenantSettings';
import type { Asker } from '../../asker';
import { GraphError, graphRefuse } from '../../errors';
import { monitorAddress } from '../../monitors';
import type { DriveItemValue } from '../values';

const methods: readonly LabelMethod[] = ['standard', 'privileged', 'auto'];

/** The file behind an item. @throws where it is a folder, of a kind without labels, or closed to SharePoint */
function labelledFile({ context, row }: DriveItemValue, verb: string): ItemRow {
  if (row === null || row.FSObjType === 1) throw graphRefuse.invalidRequest('Sensitivity labels are for files.');
  if (!canBeLabelled(context.core, row.FileLeafRef))
    throw new GraphError(415, 'notSupported', `Sensitivity label cannot be ${verb} the given file as the file type is not supported for this operation.`);
  // What SharePoint cannot decrypt is a compound file under an Office name.
  if (isCompoundFile(readBlob(context.core, row._blob)))
    throw new GraphError(423, 'fileDecryptionNotSupported', 'The encrypted file has properties that do not allow SharePoint to open it.');
  return row;
}

/** Who asks has to be able to change the file; then it is counted, checked and put in the queue. */
function assign(value: DriveItemValue, args: Args, asker: Asker): Node {
  const { context, list } = value;
  const { core } = context;
  if (!tenantSwitch(core, 'meteredApis'))
    throw new GraphError(
      402,
      'paymentRequired',
      'Payment Required. Ensure that your application is able to call this premium API.For details see https://aka.ms/graph-metered-overview'
    );
  const wait = meterLabelCall(core);
  if (wait !== null) throw graphRefuse.throttled(wait);
  const row = labelledFile(value, 'assigned to');
  context.require({ kind: 'item', list, itemId: row.ID }, 'editListItems');
  if (row._locked_by !== null || (row.CheckoutUser !== null && row.CheckoutUser !== context.user.id)) throw graphRefuse.resourceLocked();
  const labelId = args.text('sensitivityLabelId');
  const label = labelId === '' ? null : sensitivityLabel(core, labelId);
  if (labelId !== '' && (!label?.enabled || !label.applicableTo.includes('file')))
    throw graphRefuse.invalidRequest('The sensitivity label is not known, or not one for files.');
  if (label && sensitivityLabels(core).some(({ parentId }) => parentId === label.id))
    throw graphRefuse.invalidRequest('A sensitivity label with others under it cannot be applied.');
  const method = methods.find((each) => each === args.text('assignmentMethod', 'standard'));
  if (!method) throw graphRefuse.invalidRequest('assignmentMethod is not one of standard, privileged and auto.');
  const justification = args.text('justificationText', '').trim();
  const current = typeof row._IpLabelId === 'string' ? row._IpLabelId : null;
  if (tenantSwitch(core, 'justifyDowngrade') && justification === '' && isDowngrade(core, current, label?.id ?? null))
    throw graphRefuse.invalidRequest('justificationText is required to lower or remove a sensitivity label.');
  const { id } = queueLabel(core, {
    listId: list.id,
    uniqueId: row.UniqueId,
    labelId: label?.id ?? null,
    method,
    justification: justification === '' ? null : justification,
    login: asker.person.login,
  });
  return { kind: 'reply', status: 202, headers: { Location: monitorAddress(context, 'AssignSensitivityLabel', id) }, of: null };
}

/** Labels as the file carries them; what SharePoint noted, where the file says nothing. */
function extract(value: DriveItemValue): Node {
  const row = labelledFile(value, 'extracted from');
  const noted =
    typeof row._IpLabelId === 'string' && row._IpLabelId !== '' ? { sensitivityLabelId: row._IpLabelId, assignmentMethod: methodOf(row), tenantId } : null;
  const inFile = readLabelInfo(readBlob(value.context.core, row._blob));
  // A file knows fewer ways of assigning than SharePoint does, whose note is the fuller where both speak of one label.
  const labels =
    inFile?.map(({ id, method, tenantId: tenant }) =>
      noted && id === noted.sensitivityLabelId && tenant === tenantId
        ? noted
        : { sensitivityLabelId: id, assignmentMethod: method.toLowerCase(), tenantId: tenant }
    ) ?? (noted ? [noted] : []);
  return { kind: 'value', name: 'extractSensitivityLabels', type: 'microsoft.graph.extractSensitivityLabelsResult', value: { labels } };
}

/**
 * What can be done about a file's sensitivity labels. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/
 * driveitem-assignsensitivitylabel.md and driveitem-extractsensitivitylabels.md.
 */
export const fileLabelOperations: Readonly<Record<string, OperationDef<DriveItemValue, Asker>>> = {
  assignSensitivityLabel: {
    parameters: ['sensitivityLabelId', 'assignmentMethod', 'justificationText'],
    writes: true,
    run: assign,
  },
  extractSensitivityLabels: { writes: true, units: 1, run: extract },
};
