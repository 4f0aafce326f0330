import { itemByRef } from '../../../store/items/items';
import { joinUrl } from '../../../store/core';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import type { ListValue } from '../values';

export type ConflictBehaviour = 'fail' | 'replace' | 'rename';

const known: readonly ConflictBehaviour[] = ['fail', 'replace', 'rename'];

/** What the caller wants where a name is taken: `@microsoft.graph.conflictBehavior` in the body or the query. */
export function conflictBehaviour(asker: Asker, body: Readonly<Record<string, unknown>>, otherwise: ConflictBehaviour): ConflictBehaviour {
  const name = '@microsoft.graph.conflictBehavior';
  const given = body[name] ?? body['@name.conflictBehavior'] ?? asker.query.get(name) ?? asker.query.get('@name.conflictBehavior');
  if (given === undefined || given === null) return otherwise;
  const found = known.find((each) => each === given);
  if (!found) throw graphRefuse.invalidRequest('The conflict behavior is not valid.');
  return found;
}

/** The name itself, or `name 1.ext`, `name 2.ext`… where that is taken. */
export function freeName({ context, list }: ListValue, dir: string, name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 0; ; n += 1) {
    const candidate = n === 0 ? name : `${stem} ${n}${extension}`;
    if (!itemByRef(context.core, list, joinUrl(dir, candidate))) return candidate;
  }
}
