import type { Challenge } from '../../rules';
import type { Door } from '../../../tenant';
import type { DocumentState } from '../desk';
import { readDocuments } from '../run/documents';

/** A challenge's document, wherever it lies. */
export const targetKey = ({ listId, documentId }: Pick<Challenge, 'listId' | 'documentId'>): string => `${listId.toLowerCase()} ${documentId.toLowerCase()}`;

/** The challenges of each library. */
export function byLibrary<T extends { readonly challenge: Pick<Challenge, 'listId'> }>(items: readonly T[]): Map<string, T[]> {
  const libraries = new Map<string, T[]>();
  for (const item of items) {
    const id = item.challenge.listId.toLowerCase();
    libraries.set(id, [...(libraries.get(id) ?? []), item]);
  }
  return libraries;
}

/** The documents that challenges are about, as they stand now; those that are not there, or may not be read, are left out. */
export async function readTargets(door: Door, challenges: readonly Challenge[]): Promise<ReadonlyMap<string, DocumentState>> {
  const libraries = [...byLibrary(challenges.map((challenge) => ({ challenge })))];
  const questions = libraries.flatMap(([id, items]) =>
    readDocuments(
      { id },
      items.map(({ challenge }) => challenge.itemId).filter((item, at, all) => all.indexOf(item) === at)
    ).map((question) => ({ id, question }))
  );
  const answers = await door.askAll(questions.map(({ question }) => question));
  const found = new Map<string, DocumentState>();
  answers.forEach((answer, at) => {
    if (answer.ok) for (const state of answer.value) found.set(targetKey({ listId: questions[at].id, documentId: state.uniqueId }), state);
    else if (answer.problem.passing) throw answer.problem;
  });
  return found;
}
