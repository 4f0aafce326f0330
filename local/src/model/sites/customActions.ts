import { refuse } from '../../http/errors';
import { readGuid } from '../../store/core';
import { addCustomAction, customActionsOf, updateCustomAction, type CustomActionSettings } from '../../store/sites/customActions';
import type { CustomActionRow } from '../../store/rows';
import type { Securable } from '../../store/permissions/securables';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import { nowhere, type Body, type EntityNode, type Node } from '../node';

/** User custom actions of a site, a web or a list: how extensions are put on one place. */

interface Action {
  readonly row: CustomActionRow;
  readonly thing: Securable;
  readonly base: string;
}

const settings = (action: Action): CustomActionSettings => JSON.parse(action.row.settings) as CustomActionSettings;

const text = (body: Body, name: string): string | undefined => (body[name] === undefined || body[name] === null ? undefined : String(body[name]));

function manage(thing: Securable, context: Context): void {
  context.require(thing, thing.kind === 'list' ? 'manageLists' : 'manageWeb');
}

/** What a body says of an action's settings; what it does not say stays as it was. */
function readSettings(body: Body): Partial<CustomActionSettings> {
  const componentId = text(body, 'ClientSideComponentId');
  if (componentId !== undefined && readGuid(componentId) === null) throw refuse.badQuery('ClientSideComponentId is not a GUID.');
  const pairs: [keyof CustomActionSettings, string | number | undefined][] = [
    ['clientSideComponentId', componentId && (readGuid(componentId) ?? undefined)],
    ['clientSideComponentProperties', text(body, 'ClientSideComponentProperties')],
    ['registrationId', text(body, 'RegistrationId')],
    ['registrationType', body.RegistrationType === undefined ? undefined : Number(body.RegistrationType)],
    ['description', text(body, 'Description')],
    ['group', text(body, 'Group')],
    ['hostProperties', text(body, 'HostProperties')],
    ['commandUiExtension', text(body, 'CommandUIExtension')],
    ['imageUrl', text(body, 'ImageUrl')],
    ['url', text(body, 'Url')],
  ];
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as Partial<CustomActionSettings>;
}

const actionNode = defineEntity<Action>({
  contract: 'SP.UserCustomAction',
  path: (action) => `${action.base}/UserCustomActions(guid'${action.row.id}')`,
  properties: {
    ClientSideComponentId: (action) => settings(action).clientSideComponentId,
    ClientSideComponentProperties: (action) => settings(action).clientSideComponentProperties,
    CommandUIExtension: (action) => settings(action).commandUiExtension,
    Description: (action) => settings(action).description,
    Group: (action) => settings(action).group,
    HostProperties: (action) => settings(action).hostProperties,
    Id: (action) => action.row.id,
    ImageUrl: (action) => settings(action).imageUrl,
    Location: (action) => action.row.location,
    Name: (action) => action.row.name,
    RegistrationId: (action) => settings(action).registrationId,
    RegistrationType: (action) => settings(action).registrationType,
    Rights: (action) => ({ High: settings(action).rights.high, Low: settings(action).rights.low }),
    Scope: (action) => action.row.scope,
    ScriptBlock: () => null,
    ScriptSrc: () => null,
    Sequence: (action) => action.row.sequence,
    Title: (action) => action.row.title,
    Url: (action) => settings(action).url,
    VersionOfUserCustomAction: () => '16.0.1.0',
  },
  update: (action, body, context) => {
    manage(action.thing, context);
    updateCustomAction(context.core, {
      ...action.row,
      title: text(body, 'Title') ?? action.row.title,
      name: text(body, 'Name') ?? action.row.name,
      location: text(body, 'Location') ?? action.row.location,
      sequence: body.Sequence === undefined ? action.row.sequence : Number(body.Sequence),
      settings: JSON.stringify({ ...settings(action), ...readSettings(body) }),
    });
  },
  remove: (action, context) => {
    manage(action.thing, context);
    context.core.db.run('DELETE FROM custom_actions WHERE id = ?', action.row.id);
  },
});

export function customActions(thing: Securable, owner: string, scope: number, base: string, context: Context): Node {
  const { core } = context;
  const node = (row: CustomActionRow): EntityNode => actionNode({ row, thing, base }, context);
  const byId = (id: string): EntityNode => {
    const row = customActionsOf(core, owner, scope).find((each) => each.id === readGuid(id));
    if (!row) throw refuse.failed(-2147024809, 'The custom action does not exist.', 404);
    return node(row);
  };
  return defineCollection(
    {
      contract: 'SP.UserCustomAction',
      path: `${base}/UserCustomActions`,
      all: () => customActionsOf(core, owner, scope).map(node),
      key: (args) => byId(args.naming(['id']).text('id')),
      add: (body) => {
        manage(thing, context);
        const location = text(body, 'Location');
        if (!location) throw refuse.badArgument('A custom action needs a Location.');
        return node(
          addCustomAction(core, owner, scope, {
            title: text(body, 'Title') ?? '',
            location,
            sequence: Number(body.Sequence ?? 0),
            ...(text(body, 'Name') ? { name: text(body, 'Name') as string } : {}),
            ...(readSettings(body) as Partial<Record<string, never>>),
          })
        );
      },
      operations: {
        GetById: { parameters: ['id'], run: (args) => byId(args.text('id')) },
        Clear: {
          writes: true,
          run: () => {
            manage(thing, context);
            core.db.run('DELETE FROM custom_actions WHERE owner = ? AND scope = ?', owner, scope);
            return nowhere('Clear');
          },
        },
      },
    },
    context
  );
}
