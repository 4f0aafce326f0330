import { newGuid, type Core } from '../core';
import type { CustomActionRow } from '../rows';
import type { CustomActionInput } from '../types';

export interface CustomActionSettings {
  readonly clientSideComponentId: string;
  readonly clientSideComponentProperties: string;
  readonly registrationId: string | null;
  readonly registrationType: number;
  readonly description: string | null;
  readonly group: string | null;
  readonly hostProperties: string;
  readonly commandUiExtension: string | null;
  readonly imageUrl: string | null;
  readonly url: string | null;
  readonly rights: { readonly high: string; readonly low: string };
}

export const noGuid = '00000000-0000-0000-0000-000000000000';

export const blankSettings: CustomActionSettings = {
  clientSideComponentId: noGuid,
  clientSideComponentProperties: '',
  registrationId: null,
  registrationType: 0,
  description: null,
  group: null,
  hostProperties: '',
  commandUiExtension: null,
  imageUrl: null,
  url: null,
  rights: { high: '0', low: '0' },
};

/** Scope numbers as REST gives them. */
export const actionScope = { site: 2, web: 3, list: 4 } as const;

export function customActionsOf(core: Core, owner: string, scope: number): CustomActionRow[] {
  return core.db.all<CustomActionRow>('SELECT * FROM custom_actions WHERE owner = ? AND scope = ? ORDER BY sequence, rowid', owner, scope);
}

export function addCustomAction(core: Core, owner: string, scope: number, input: Partial<CustomActionInput> & Partial<CustomActionSettings>): CustomActionRow {
  const id = newGuid();
  const settings: CustomActionSettings = {
    ...blankSettings,
    ...(Object.fromEntries(Object.entries(input).filter(([key, value]) => key in blankSettings && value !== undefined)) as Partial<CustomActionSettings>),
  };
  core.db.run(
    'INSERT INTO custom_actions(id, owner, scope, title, name, location, sequence, settings) VALUES (?,?,?,?,?,?,?,?)',
    id,
    owner,
    scope,
    input.title ?? '',
    input.name ?? `{${id}}`,
    input.location ?? '',
    input.sequence ?? 0,
    JSON.stringify(settings)
  );
  return core.db.get<CustomActionRow>('SELECT * FROM custom_actions WHERE id = ?', id) as CustomActionRow;
}

export function updateCustomAction(core: Core, row: CustomActionRow): void {
  core.db.run(
    'UPDATE custom_actions SET title = ?, name = ?, location = ?, sequence = ?, settings = ? WHERE id = ?',
    row.title,
    row.name,
    row.location,
    row.sequence,
    row.settings,
    row.id
  );
}
