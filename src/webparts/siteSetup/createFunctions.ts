import { bearPage } from '../../functions/store/birth/bearPage';
import { openFunctionSite } from '../../functions/store/site/openFunctionSite';
import { createVocabularyDesk, newestVocabularies } from '../../functions/store/vocabularies/vocabularyDesk';
import type { FunctionSetupSurroundings } from '../../provisioning/components/functions/surroundings';
import { createFunctionSetup, usualFunctionId } from '../../provisioning/store';
import { readLibraryClasses } from '../../retention/store/places/libraryClasses';
import { ownStorage } from '../../shell/ownStorage';
import type { Door } from '../../tenant';
import { findKimSite } from '../../tenant/kimSite';
import type { ColumnWords } from '../../words/columns';
import { realClock } from '../../work';

export interface CreateFunctionsOptions extends Pick<FunctionSetupSurroundings, 'words' | 'own' | 'work' | 'labels'> {
  readonly door: Door;
  openDoor(webUrl: string): Door;
  readonly may: boolean;
  readonly person: { readonly login: string; readonly name: string };
  /** The words of columns and lists in the language of the site. */
  readonly siteLabels: ColumnWords;
}

/** What the setup of a function page stands on. */
export function createFunctions({ door, openDoor, may, person, words, own, work, labels, siteLabels }: CreateFunctionsOptions): FunctionSetupSurroundings {
  const { turnOn, doneAll, status, ...setup } = own.setup;
  return {
    desk: createFunctionSetup({
      door,
      may,
      labels: siteLabels,
      begin: async (settings) => {
        const site = openFunctionSite({ door, openDoor, settings, person, manages: may, edits: true, storage: ownStorage() });
        return bearPage(site, await readLibraryClasses(door));
      },
      beginning: own.beginning,
    }),
    functionId: usualFunctionId(door.webUrl),
    async vocabularies() {
      const kim = await findKimSite({ door, storage: ownStorage() });
      if (kim === null) return [];
      const desk = createVocabularyDesk({ door: openDoor(kim), person, keeps: false, clock: realClock, newId: () => globalThis.crypto.randomUUID() });
      return newestVocabularies((await desk.read()) ?? []).map(({ vocabulary: { id, title } }) => ({ id, title }));
    },
    // A function page is of the whole site: no libraries are counted.
    words: { ...words, ...setup, turnOn: () => turnOn, doneAll: () => doneAll, status: () => status },
    own,
    work,
    labels,
  };
}
