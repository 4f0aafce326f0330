/**
 * The local tenant: SharePoint's REST on one SQLite file.
 *
 * `openTenant` opens (and on first use lays out) the file; `fetch` answers `/_api/**` for a person; `store` is the
 * quick way in for a seed; `faults` and `meter` are the teeth that a test turns on and reads.
 */
export { openTenant } from './gateway/openTenant';
export { sendAs } from './gateway/sendAs';
export type { ComponentManifest, LocalTenant, Meter, MeterSnapshot, TenantOptions } from './gateway/types';
export { readRules } from './gateway/faults';
export type { Fault, FaultRule, Faults, JournalEntry } from './gateway/faults';
export type { Limit, LimitName, Limits } from './gateway/limits';
export type {
  CustomActionInput,
  FieldInput,
  FileInput,
  FolderInput,
  GroupInput,
  ItemInput,
  ItemRef,
  ItemValues,
  ListInput,
  ListRef,
  Person,
  PersonInput,
  PrincipalRef,
  SiteInput,
  SiteRef,
  TreeFolder,
  TenantStore,
  ViewInput,
  WebInput,
  WebRef,
} from './store/types';
