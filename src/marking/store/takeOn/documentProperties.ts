import { SPInstance, type SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { listOf, type Door, type ListRef } from '../../../tenant';
import type { Clock } from '../../../work';
import { knownProperty, labelIdentifiers } from '../../rules';

/** Document properties by name. */
export type Properties = Readonly<Record<string, string>>;

/** REST cannot give every name: `OData_` stands before a sign, `_x0020_` for one inside. */
const plainName = (name: string): string =>
  name.replace(/^OData_/, '').replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const LONGEST = 255;

/** What a property says, where it is one of a classifier that says how a document is marked. */
function worded(name: string, value: string): string {
  const known = knownProperty(name);
  if (known === null || known.holds === 'nothing') return '';
  return (known.holds === 'identifier' ? labelIdentifiers(value) : value).trim().slice(0, LONGEST);
}

function readProperties(list: ListRef, id: number): (sp: SPFI) => Promise<Properties> {
  return async (sp) => {
    const bag = (await SPInstance(listOf(sp, list).items.getById(id), 'Properties')()) as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(bag).flatMap(([escaped, value]): [string, string][] => {
        const name = plainName(escaped);
        const said = typeof value === 'string' ? worded(name, value) : '';
        return said === '' ? [] : [[name, said]];
      })
    );
  };
}

/** Documents in one request. */
export const PROPERTIES_AT_ONCE = 100;

/**
 * The properties of other classifiers in some documents, at the person's pace: SharePoint gives a document's property
 * bag only by itself, so each costs one operation. A document that is gone or closed to this person has none.
 * @param tell is told of each document that was read
 */
export async function readDocumentProperties(
  door: Door,
  clock: Clock,
  list: ListRef,
  ids: readonly number[],
  tell: (id: number, properties: Properties) => void
): Promise<void> {
  for (let at = 0; at < ids.length; at += PROPERTIES_AT_ONCE) {
    const part = ids.slice(at, at + PROPERTIES_AT_ONCE);
    const delay = door.pace.delayFor(part.length);
    if (delay > 0) await clock.wait(delay);
    const answers = await door.askAll(part.map((id) => readProperties(list, id)));
    answers.forEach((answer, i) => {
      if (answer.ok) tell(part[i], answer.value);
      else if (answer.problem.code !== 'notFound' && answer.problem.code !== 'noPermission') throw answer.problem;
    });
  }
}
