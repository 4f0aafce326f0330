import type { Core } from './core';

/** Switches of the tenant that its administrators turn, with what they stand at when nobody has. */
const defaults = {
  /** Metered APIs are paid for: an Azure subscription is linked to the app. */
  meteredApis: true,
  /** SharePoint reads and writes sensitivity labels in PDF files. */
  pdfLabels: false,
  /** A label may be lowered or taken off only with a reason. */
  justifyDowngrade: true,
  /** Reports of use name neither people nor sites. */
  concealReportNames: true,
  /**
   * Whoever may edit an item may keep or set its Modified and Modified By in a form update of a new document. Public code
   * by people who ran it on SharePoint Online (koltyakov/sp-sig-20180705-demo, src/03-pnp/helper.ts; pnp/modernization
   * #313) says that this takes the right to manage permissions, and that both become now and me without it.
   */
  editorsKeepModified: true,
  /** Pages are edited by several people at once, with the locks that this leaves behind. */
  pageCoAuthoring: false,
} as const;

export type TenantSwitch = keyof typeof defaults;

export function tenantSwitch(core: Core, name: TenantSwitch): boolean {
  const row = core.db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', `switch:${name}`);
  return row ? row.value === 'true' : defaults[name];
}

export function setTenantSwitch(core: Core, name: TenantSwitch, on: boolean): void {
  core.db.run('INSERT OR REPLACE INTO settings(key, value) VALUES (?,?)', `switch:${name}`, String(on));
}
