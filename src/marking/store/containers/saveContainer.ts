import type { SPFI } from '@pnp/sp';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import { CONTAINER, CONTAINERS, HISTORY, listOf, siteList, TenantProblem, type Door } from '../../../tenant';
import type { Container } from '../../rules';
import type { Person } from '../desk';
import { plainText } from '../../../evidence/plainText';

/** As much as the column holds. */
export const LONGEST_PLACE = 255;

const nameOf = (place: string): string => place.slice(place.lastIndexOf('/') + 1) || place;

/** The folder's address as SharePoint itself writes it; whoever types one may use other letters. */
const readFolder =
  (address: string) =>
  async (sp: SPFI): Promise<{ Exists: boolean; ServerRelativeUrl: string }> =>
    (await sp.web.getFolderByServerRelativePath(address).select('Exists', 'ServerRelativeUrl')()) as { Exists: boolean; ServerRelativeUrl: string };

/**
 * The address of a folder as SharePoint writes it.
 * @throws TenantProblem `notFound` where there is none
 */
export async function findFolder(door: Door, address: string): Promise<string> {
  const folder = await door.ask(readFolder(address));
  if (!folder.Exists) throw new TenantProblem('notFound', `There is no folder ${address}.`);
  return folder.ServerRelativeUrl;
}

/** Adds what somebody says of a place. Rows are only ever added; the list itself lets only owners do so. */
export async function addContainer(door: Door, container: Container, reason: string, who: Person, when: string): Promise<void> {
  const { place, ceiling, proposes, historical } = container;
  await door.tell((sp) =>
    listOf(sp, siteList(door.webUrl, CONTAINERS)).items.add({
      Title: nameOf(place).slice(0, 255),
      [CONTAINER.place.internalName]: place,
      [CONTAINER.ceiling.internalName]: ceiling,
      [CONTAINER.proposes.internalName]: proposes,
      [CONTAINER.historical.internalName]: historical === null ? '' : historical ? 'yes' : 'no',
      [HISTORY.when.internalName]: when,
      [HISTORY.who.internalName]: who.login,
      [HISTORY.whoName.internalName]: who.name,
      [HISTORY.reason.internalName]: plainText(reason),
    })
  );
}
