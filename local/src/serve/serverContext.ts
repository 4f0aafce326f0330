import type { Catalogue } from '../catalog';
import type { LocalTenant } from '../index';
import type { HostBundle } from './hostBundle';
import type { Runtime } from './runtime/openRuntime';

/** What every route of the server may use. */
export interface ServerContext {
  readonly tenant: LocalTenant;
  readonly catalogue: Catalogue;
  readonly runtime: Runtime;
  readonly bundle: HostBundle;
  readonly nodeModules: string;
  /** Scheme, host and port that browsers reach the server at. */
  readonly origin: string;
  /** The department's name, as the bar on top shows it. */
  readonly department: string;
  /** Counts writes, so that an open list knows when to read its rows again. */
  readonly changes: { version: number };
}

/** Addresses of the host's own files, in one place. */
export const PATHS = {
  runtime: '/_local/runtime/',
  host: '/_local/host/',
  fonts: '/_local/fonts/',
  catalogue: '/_local/catalogue/',
  control: '/_local/control',
  meter: '/_local/meter',
  changes: '/_local/changes',
} as const;
