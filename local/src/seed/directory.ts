import type { SiteRef, TenantStore } from '../index';
import { GUEST, LEAVER, PEOPLE, person } from './people';
import type { SeedSite } from './sites';

/** Who reports to whom, by the part of the address before the at sign. */
const MANAGERS: Readonly<Record<string, string>> = {
  'nia.prys': 'tom.ashworth',
  'amina.rahman': 'tom.ashworth',
  'tom.ashworth': 'margaret.ellison',
  'elin.morgan': 'margaret.ellison',
  'callum.reid': 'gareth.llewellyn',
  'priya.nair': 'elin.morgan',
  'iestyn.roberts': 'grace.adeyemi',
  'gareth.llewellyn': 'margaret.ellison',
  'owain.hughes': 'margaret.ellison',
  'grace.adeyemi': 'margaret.ellison',
  'ben.carter': 'margaret.ellison',
  'sian.bevan': 'margaret.ellison',
  'kwame.mensah': 'ben.carter',
};

const OFFICES: Readonly<Record<string, string>> = { Cymru: 'Caerdydd', 'Coastal Engineering': 'Bangor', 'Flood Risk': 'York' };

/** Enters everyone into the directory: the department, someone who has left it, and a guest. */
export function seedPeople(store: TenantStore): void {
  for (const { email, name, job, team } of PEOPLE) {
    store.ensurePerson({ email, title: name, jobTitle: job, department: team, office: OFFICES[team] ?? 'London', hired: '2015-04-01T09:00:00Z' });
  }
  // A manager has to be there first, so this takes a second round.
  for (const { email, name, job, team } of PEOPLE) {
    const manager = MANAGERS[email.slice(0, email.indexOf('@'))];
    if (manager) store.ensurePerson({ email, title: name, jobTitle: job, department: team, manager: person(manager) });
  }
  store.ensurePerson({
    email: LEAVER,
    title: 'Rhodri Vaughan',
    jobTitle: 'Project manager',
    department: 'Flood Risk',
    accountEnabled: false,
    hired: '2014-09-01T09:00:00Z',
  });
  store.ensurePerson({
    email: GUEST,
    title: 'Greta Lindqvist',
    login: 'i:0#.f|membership|greta.lindqvist_estuaries.example#ext#@rivers.example',
    userType: 'Guest',
    hired: '2017-02-01T09:00:00Z',
  });
}

/**
 * Lets people into a site. A team site's owners and members are those of its group; its visitors, and everyone of a
 * site without a group, are in the site's own groups.
 */
export function seedMembership(store: TenantStore, site: SiteRef, plan: SeedSite): void {
  const group = store.directory.groupOf(site);
  store.addToGroup(site, 'visitors', plan.visitors);
  if (!group) {
    store.addToGroup(site, 'owners', plan.owners);
    store.addToGroup(site, 'members', plan.members);
    return;
  }
  store.directory.add(group.id, 'owner', [...plan.owners, ...(plan.left?.owners ?? [])]);
  store.directory.add(group.id, 'member', [...plan.owners, ...plan.members, ...(plan.guests ?? []), ...(plan.left?.members ?? [])]);
  if (!plan.team) return;
  const created = new Date(Date.UTC(Math.max(plan.years[0], 2019), 2, 4, 9)).toISOString().slice(0, 19) + 'Z';
  store.directory.createTeam(group.id, created);
  for (const channel of plan.team) store.directory.createChannel(group.id, { created, ...channel });
}
