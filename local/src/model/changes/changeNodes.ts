import { itemDetail, type ChangeRow } from '../../store/changes/changeLog';
import { writeToken, type TokenScope } from '../../store/changes/changeTokens';
import { defineEntity, type EntityDef } from '../define';
import type { EntityNode } from '../node';
import type { Context } from '../context';

/** One entry of the log as it is answered: its token is of the scope that was asked. */
export interface Change {
  readonly row: ChangeRow;
  readonly scope: TokenScope;
}

/** SharePoint makes up a GUID for each entry that it gives; here it is the entry's number. */
const guidOf = (row: ChangeRow): string => `00000000-0000-4000-8000-${row.id.toString(16).padStart(12, '0')}`;

const none = '00000000-0000-0000-0000-000000000000';

const unique = ({ row }: Change): string => row.unique_id ?? none;
const web = ({ row }: Change): string => row.web_id ?? none;
const list = ({ row }: Change): string => row.list_id ?? none;

const detail = ({ row }: Change): Readonly<Record<string, unknown>> => JSON.parse(row.detail) as Record<string, unknown>;

/** The number of the user or group in its site. */
const principal = (change: Change): number => Number(detail(change).principal ?? 0);

/** A type of entry: what every one of them has, and its own properties, in the order that SharePoint gives them. */
function changeEntity(
  contract: string,
  own: EntityDef<Change>['properties'],
  rest: Partial<EntityDef<Change>> = {}
): (change: Change, context: Context) => EntityNode {
  return defineEntity<Change>({
    contract,
    path: ({ row }) => contract + guidOf(row),
    properties: {
      ChangeToken: ({ row, scope }) => ({ StringValue: writeToken(scope, { entry: row.id, time: row.time }) }),
      ChangeType: ({ row }) => row.type,
      SiteId: ({ row }) => row.site_id,
      Time: ({ row }) => row.time,
      ...own,
    },
    ...rest,
  });
}

// Editor, addresses and titles came back empty in recordings of real answers: who wants them reads the thing itself.
const item = changeEntity(
  'SP.ChangeItem',
  {
    Editor: () => '',
    EditorEmailHint: () => null,
    ItemId: ({ row }) => row.item_id ?? 0,
    ListId: list,
    ServerRelativeUrl: () => '',
    SharedByUser: () => null,
    SharedWithUsers: () => null,
    UniqueId: unique,
    WebId: web,
  },
  { onRequest: { FileSystemObjectType: ({ row }) => itemDetail(row).kind } }
);

const makers: Readonly<Record<ChangeRow['object'], (change: Change, context: Context) => EntityNode>> = {
  web: changeEntity('SP.ChangeWeb', { WebId: web }),
  list: changeEntity('SP.ChangeList', { BaseTemplate: () => 0, Editor: () => '', Hidden: () => false, ListId: list, Title: () => '', WebId: web }),
  item,
  folder: changeEntity('SP.ChangeFolder', { UniqueId: unique, WebId: web }),
  field: changeEntity('SP.ChangeField', { FieldId: unique, WebId: web }),
  contentType: changeEntity('SP.ChangeContentType', { ContentTypeId: (change) => ({ StringValue: String(detail(change).contentTypeId ?? '') }), WebId: web }),
  view: changeEntity('SP.ChangeView', { ViewId: unique, ListId: list, WebId: web }),
  user: changeEntity('SP.ChangeUser', { Activate: (change) => detail(change).activate === true, UserId: principal }),
  group: changeEntity('SP.ChangeGroup', { GroupId: principal }),
  security: changeEntity('SP.ChangeWeb', { WebId: web }),
};

export function changeNode(change: Change, context: Context): EntityNode {
  return makers[change.row.object](change, context);
}
