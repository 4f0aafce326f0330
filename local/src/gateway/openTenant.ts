import { setTimeout } from 'node:timers/promises';
import { Database } from '../store/database';
import type { Core } from '../store/core';
import { layOutSchema } from '../store/schema';
import { defaultSearchDelay } from '../store/changes/searchPast';
import { openTenantStore } from '../store/tenantStore';
import { FaultBoard } from './faults';
import { FaultPassage } from './faults/faultPassage';
import { Gate } from './gate';
import { LimitBoard } from './limits';
import type { LocalTenant, TenantOptions } from './types';
import { UseMeter } from './useMeter';

/**
 * Opens a tenant on a SQLite file, laying the file out where it is new.
 * @throws where the file was written by a later version
 */
export async function openTenant(options: TenantOptions): Promise<LocalTenant> {
  const db = new Database(options.file);
  layOutSchema(db.raw);
  const clock = options.now ?? ((): Date => new Date());
  const core: Core = {
    db,
    origin: (options.origin ?? 'https://tenant.local').replace(/\/+$/, ''),
    clock,
    searchDelay: options.searchDelay ?? defaultSearchDelay,
  };
  const faults = new FaultBoard(clock);
  const wait = options.wait ?? ((milliseconds, signal): Promise<void> => setTimeout(milliseconds, undefined, { signal }));
  const store = openTenantStore(core);
  const limits = new LimitBoard(clock, () => db.get<{ n: number }>('SELECT count(*) AS n FROM people')?.n ?? 0);
  const meter = new UseMeter(limits);
  const tenant: LocalTenant = {
    origin: core.origin,
    db: db.raw,
    faults,
    limits,
    meter,
    grants: new Set(options.grants),
    store,
    components: () => [],
    fetch: (request, person) => gate.fetch(request, person),
    as: (person) => (url, init) => gate.fetch(new Request(new URL(url, `${core.origin}/`), init), person, true),
    close: () => db.close(),
  };
  const operator = { core, components: (): ReturnType<LocalTenant['components']> => tenant.components() };
  const gate = new Gate(operator, new FaultPassage(operator, store, faults, wait), limits, meter, tenant.grants);
  return tenant;
}
