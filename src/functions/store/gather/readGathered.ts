import type { StoredLine } from '../../../evidence';
import type { GatheredFacts } from '../../rules';
import type { FactLine } from '../lines/factLines';
import type { PageReading } from '../site/functionSite';

const isFacts = (value: unknown): value is GatheredFacts =>
  typeof value === 'object' && value !== null && Array.isArray((value as GatheredFacts).libraries) && typeof (value as GatheredFacts).at === 'string';

/** The facts of a row; null for what are none. */
export function readGathered({ content, hash }: StoredLine<FactLine>): PageReading['gathered'] {
  try {
    const facts: unknown = JSON.parse(content.body);
    return isFacts(facts) ? { facts, hash } : null;
  } catch {
    return null;
  }
}
