import type { Client } from '@microsoft/microsoft-graph-client';
import { openSmallTenant, type SmallTenant } from '../../gateway/smallTenant';
import { graphClient } from './graphClient';

/** A small tenant with its library as a drive, a client of its member, and a clock that a test sets. */
export interface GraphDrive extends SmallTenant {
  readonly client: Client;
  /** Address of the drive: `/drives/b!…`. */
  readonly drive: string;
  setNow(iso: string): void;
}

export async function openGraphDrive(...grants: readonly string[]): Promise<GraphDrive> {
  let now = new Date('2026-05-17T09:30:00Z');
  const small = await openSmallTenant({ grants, now: () => now });
  const client = graphClient(small.tenant, small.member);
  const { id } = (await client.api(`/sites/tenant.local,${small.site.id},${small.site.rootWeb.id}/drive`).get()) as { id: string };
  return { ...small, client, drive: `/drives/${id}`, setNow: (iso) => (now = new Date(iso)) };
}
