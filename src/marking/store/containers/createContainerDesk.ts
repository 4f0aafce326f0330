import { liesIn, judgeContainer, samePlace, type Container } from '../../rules';
import type { SiteAccess } from '../site/siteAccess';
import type { ContainerDesk, PlaceChange } from './desk';
import { findProposable } from './findProposable';
import { readContainers } from './readContainers';
import { ceilingOf, readPlaces, siteAddress } from './readPlaces';
import { addContainer, findFolder, LONGEST_PLACE } from './saveContainer';

const toContainer = ({ place, ceiling, proposes, historical }: PlaceChange): Container => ({ place, ceiling, proposes, historical });

/** The desk at which a site's owners say what its libraries and folders may hold, and everybody sees how they stand. */
export function createContainerDesk(site: SiteAccess): ContainerDesk {
  const { door, scheme } = site;

  /** The place's address as SharePoint writes it. @throws where it is not the site, a marked library or a folder of one */
  const addressOf = async ({ place, listId }: PlaceChange): Promise<string> => {
    const home = siteAddress(door.webUrl);
    if (listId === null) {
      if (!samePlace(place, home)) throw new RangeError(`"${place}" is not this site`);
      return home;
    }
    const library = (await site.libraries()).find(({ id }) => id === listId);
    if (library === undefined || !liesIn(place, library.url)) throw new RangeError(`"${place}" does not lie in a library that has marking`);
    return samePlace(place, library.url) ? library.url : findFolder(door, place);
  };

  return {
    may: site.manages,

    read: (options) => readPlaces(site, options),

    judge: (change, { places, siteCeiling }) =>
      judgeContainer(
        toContainer(change),
        siteCeiling,
        places.map(({ own }) => own),
        scheme
      ),

    async save(change, reason) {
      const container = { ...toContainer(change), place: await addressOf(change) };
      if (container.place.length > LONGEST_PLACE) throw new RangeError(`The address of a place may have ${LONGEST_PLACE} characters`);
      const { containers } = await readContainers(door);
      const wrong = judgeContainer(container, ceilingOf(site), containers, scheme).find(({ severity }) => severity === 'error');
      if (wrong !== undefined) throw new RangeError(`What is said of "${container.place}" does not hold: ${wrong.code}`);
      await addContainer(door, container, reason, site.person, new Date(site.clock.now()).toISOString());
    },

    async findProposable({ listId, place }, signal) {
      if (listId === null) throw new RangeError('Documents are marked library by library');
      const targets = await findProposable(site, listId, place, signal);
      const lines = new Map<string, number>();
      for (const { line = '', documents } of targets) lines.set(line, (lines.get(line) ?? 0) + documents.length);
      return {
        documents: targets.reduce((sum, { documents }) => sum + documents.length, 0),
        lines: [...lines].map(([line, documents]) => ({ line, documents })).sort((a, b) => b.documents - a.documents),
        start: (onProgress) => site.deskFor(listId).run({ kind: 'propose', targets, reason: '' }, onProgress),
      };
    },

    undo: (listId, operation, onProgress) => site.deskFor(listId).undo(operation, onProgress),
  };
}
