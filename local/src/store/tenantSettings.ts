import type { Core } from './core';

/** Switches of the tenant that its administrators turn, with what they stand at when nobody has. */
const defaults = {
  /** Metered APIs are paid for: an Azure subscription is linked to the app. */
  meteredApis: true,
  /** SharePoint reads and writes sensitivity labels in PDF files. */
  pdfLabels: false,
  /** A label may be lowered or taken off only with a reason. */
  justifyDowngrade: true,
} as const;

export type TenantSwitch = keyof typeof defaults;

export function tenantSwitch(core: Core, name: TenantSwitch): boolean {
  const row = core.db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', `switch:${name}`);
  return row ? row.value === 'true' : defaults[name];
}

export function setTenantSwitch(core: Core, name: TenantSwitch, on: boolean): void {
  core.db.run('INSERT OR REPLACE INTO settings(key, value) VALUES (?,?)', `switch:${name}`, String(on));
}
