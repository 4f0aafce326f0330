import { defineEntity } from '../../../model/define';
import type { Body, Node } from '../../../model/node';
import { changeRecordLock } from '../../../model/labels/recordLock';
import { applyLabel, mayRelabel } from '../../../store/labels/applyLabel';
import { findTag, isRecordTag, tagByName } from '../../../store/labels/complianceTags';
import { itemById, refuseIfHeld } from '../../../store/items/items';
import { labelState, tagOfItem, type LabelState } from '../../../store/labels/labelState';
import { isAllowed, labelPrevents } from '../../../store/labels/labelRules';
import type { ItemRow } from '../../../store/rows';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { identityOf } from '../identities';
import { driveItemPath, type DriveItemValue } from '../values';

interface Labelled extends DriveItemValue {
  readonly row: ItemRow;
}

/** A label that the tenant no longer has still says by its flags what it does. */
function behaviourOf({ context, row }: Labelled, label: LabelState): string {
  const tag = tagOfItem(context.core, row);
  if (tag) return tag.behaviour;
  return label.isRegulatory ? 'retainAsRegulatoryRecord' : label.isRecord ? 'retainAsRecord' : label.isHold ? 'retain' : 'doNotRetain';
}

/** What the label allows the person now. Source: microsoft-graph-docs-contrib, api-reference/v1.0/resources/retentionlabelsettings.md. */
function settingsOf(value: Labelled): Readonly<Record<string, string | boolean>> | undefined {
  const { context, row } = value;
  const label = labelState(row);
  if (!label) return undefined;
  return {
    behaviorDuringRetentionPeriod: behaviourOf(value, label),
    isDeleteAllowed: isAllowed(context.core, row, 'delete'),
    isRecordLocked: label.isLocked,
    isMetadataUpdateAllowed: isAllowed(context.core, row, 'editProperties'),
    isContentUpdateAllowed: isAllowed(context.core, row, 'editContents'),
    isLabelUpdateAllowed: mayRelabel(row, null, context.user.is_admin === 1),
  };
}

/** The retention label on a file or folder. Source: microsoft-graph-docs-contrib, api-reference/v1.0/api/driveitem-getretentionlabel.md. */
const retentionNode = defineEntity<Labelled, Asker>({
  contract: 'microsoft.graph.itemRetentionLabel',
  path: (value) => `${driveItemPath(value)}/retentionLabel`,
  properties: {
    name: ({ row }) => labelState(row)?.name,
    retentionSettings: settingsOf,
    isLabelAppliedExplicitly: ({ row }) => labelState(row)?.isExplicit,
    labelAppliedDateTime: ({ row }) => labelState(row)?.applied ?? undefined,
    labelAppliedBy: ({ context, row }) => identityOf(context, labelState(row)?.appliedBy ?? null) ?? { user: { displayName: 'System Account' } },
  },
  update: change,
  remove: (value, asker) => {
    if (!labelState(value.row)) throw graphRefuse.itemNotFound();
    relabel(value, null, asker);
  },
});

function editable({ context, list, row }: Labelled): void {
  context.require({ kind: 'item', list, itemId: row.ID }, 'editListItems');
  refuseIfHeld(context.core, list, row, context.user.id);
}

/** Labels of records take one permission more. Source: driveitem-setretentionlabel.md, driveitem-removeretentionlabel.md. */
function relabel(value: Labelled, name: string | null, asker: Asker): void {
  const { context, list, row } = value;
  editable(value);
  if (name !== null && !tagByName(context.core, name)) throw graphRefuse.invalidRequest(`There is no retention label with the name '${name}'.`);
  const tag = name === null ? null : findTag(context.core, list.site_id, name);
  const concernsRecords = labelState(row)?.isRecord === true || (tag !== null && isRecordTag(tag));
  if (concernsRecords && !asker.isGranted('Sites.FullControl.All')) throw graphRefuse.accessDenied();
  if (!mayRelabel(row, tag, context.user.is_admin === 1)) throw labelPrevents();
  applyLabel(context.core, list, row, tag, { by: context.user.id });
}

/** `{"name": …}` sets the label, `{"retentionSettings": {"isRecordLocked": …}}` locks or unlocks the record. */
function change(value: Labelled, body: Body, asker: Asker): void {
  const { name, retentionSettings } = body;
  const locked =
    retentionSettings !== null && typeof retentionSettings === 'object' && 'isRecordLocked' in retentionSettings ? retentionSettings.isRecordLocked : undefined;
  if (typeof name !== 'string' && typeof locked !== 'boolean') throw graphRefuse.invalidRequest('name or retentionSettings/isRecordLocked is missing.');
  if (typeof name === 'string') relabel(value, name, asker);
  if (typeof locked !== 'boolean') return;
  editable(value);
  const fresh = itemById(value.context.core, value.list, value.row.ID) ?? value.row;
  changeRecordLock(value.list, fresh, locked, null, value.context);
}

/**
 * `…/retentionLabel`. Where there is none, GET answers 404, what is expanded leaves it out, and PATCH makes it (201).
 */
export function retentionLabelOf(value: DriveItemValue, asker: Asker): Node {
  const { row } = value;
  if (row === null) throw graphRefuse.invalidRequest('The root of a drive has no retention label.');
  const node = retentionNode({ ...value, row }, asker);
  if (labelState(row)) return node;
  const { method, url } = asker.request;
  if (method === 'PATCH' || method === 'DELETE') return { ...node, updated: 201 };
  if (/\/retentionLabel\/?$/i.test(url.pathname)) throw graphRefuse.itemNotFound();
  return { kind: 'void', name: 'retentionLabel' };
}
