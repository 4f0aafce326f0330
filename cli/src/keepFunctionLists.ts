import type { LocalTenant } from '../../local/src';
import { createVocabularyDesk } from '../../src/functions/store/vocabularies/vocabularyDesk';
import { keptKim } from './keepSchedules';
import { riversFunctions } from './riversFunctions';

/** Keeps the department's list of functions on the KIM site, as the central team would. */
export async function keepFunctionLists(tenant: LocalTenant): Promise<void> {
  await createVocabularyDesk(keptKim(tenant)).keep(riversFunctions, 'Agreed by the Information Board');
}
