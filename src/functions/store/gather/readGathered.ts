import type { StoredLine } from '../../../evidence';
import { readFacts } from '../../rules';
import type { FactLine } from '../lines/factLines';
import type { Gathering } from '../site/functionSite';
import { readCountNote } from './countNote';

/** The facts of a row; null for what are none. */
export function readGathered({ content, hash }: StoredLine<FactLine>): Gathering | null {
  const facts = readFacts(content.body);
  return facts === null ? null : { facts, hash, count: readCountNote(content.body) };
}
