import { readArguments } from '../http/segments';
import type { Argument } from '../model/args';
import { graphRefuse } from './errors';

/** One step of a path: `children`, `search(q='x')`, `root:/a/b:`. */
export interface GraphSegment {
  readonly name: string;
  readonly args: readonly Argument[] | null;
  /** The path in colon form that follows the step, with its slash; null where there is none. */
  readonly path: string | null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw graphRefuse.invalidRequest('The path is not valid.');
  }
}

/** A path between colons: what follows `root:` up to the part that ends with a colon, or to the end. */
function takePath(parts: readonly string[], from: number): { path: string; next: number } {
  const taken: string[] = [];
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (part.endsWith(':')) {
      taken.push(part.slice(0, -1));
      return { path: `/${taken.filter((each) => each !== '').join('/')}`, next: at + 1 };
    }
    taken.push(part);
  }
  return { path: `/${taken.filter((each) => each !== '').join('/')}`, next: parts.length };
}

/** Brackets of a function may hold slashes in quotes: they are put together again. */
function takeCall(parts: readonly string[], from: number): { text: string; next: number } {
  let text = parts[from];
  let next = from + 1;
  while (/^[\w.]+\(/.test(text) && !/\):?$/.test(text) && next < parts.length) {
    text += `/${parts[next]}`;
    next += 1;
  }
  return { text, next };
}

/**
 * Reads what follows the version, step by step.
 * @param path percent-encoded
 * @throws 400 where a part is not well encoded
 */
export function readGraphSegments(path: string, query: URLSearchParams): GraphSegment[] {
  const parts = path.split('/').map(decode);
  const segments: GraphSegment[] = [];
  let at = 0;
  while (at < parts.length) {
    const call = takeCall(parts, at);
    at = call.next;
    if (call.text === '') continue;
    const colon = call.text.endsWith(':');
    const bare = (colon ? call.text.slice(0, -1) : call.text).replace(/^microsoft\.graph\./, '');
    let followed: string | null = null;
    if (colon) {
      const taken = takePath(parts, at);
      followed = taken.path;
      at = taken.next;
    }
    const open = /^\w+\(/.test(bare) && bare.endsWith(')') ? bare.indexOf('(') : -1;
    segments.push({
      name: open < 0 ? bare : bare.slice(0, open),
      args: open < 0 ? null : readArguments(bare.slice(open + 1, -1), query),
      path: followed,
    });
  }
  return segments;
}
