import { exceedsCeiling, liesIn, readMarking, rulesAt, type Scheme } from '../../rules';
import type { DocumentState, SiteRules } from '../../store/desk';
import { isAboveCeiling } from './judgeDraft';

/** What a library or a folder proposes for documents in it that are not marked yet. */
export interface Proposal {
  /** A canonical line. */
  readonly line: string;
  /** The address of what proposes it. */
  readonly place: string;
  readonly documents: readonly DocumentState[];
}

/**
 * What is proposed for the unmarked among some documents, most documents first. Where the scheme lets nothing be
 * proposed there is nothing; a proposal that does not hold, or that may not be held there, is none.
 * @param ceiling the site's own; empty for the scheme's
 */
export function proposalsFor(documents: readonly DocumentState[], { containers }: SiteRules, scheme: Scheme, ceiling: string): Proposal[] {
  if (!scheme.defaults.allowed) return [];
  const proposals = new Map<string, { line: string; place: string; documents: DocumentState[] }>();
  for (const document of documents) {
    if (document.line !== '') continue;
    const rules = rulesAt(document.serverRelativeUrl, containers);
    const { marking, canonical, valid } = readMarking(rules.proposes, scheme);
    if (rules.proposes === '' || !valid || marking === null || canonical === null || rules.historical || isAboveCeiling(marking, ceiling, scheme)) continue;
    const highest = rules.ceiling === '' ? null : readMarking(rules.ceiling, scheme).marking;
    if (rules.ceiling !== '' && (highest === null || exceedsCeiling(marking, highest, scheme))) continue;
    const place = containers
      .filter((container) => container.proposes === rules.proposes && liesIn(document.serverRelativeUrl, container.place))
      .reduce((nearest, container) => (container.place.length > nearest.length ? container.place : nearest), '');
    const key = JSON.stringify([canonical, place]);
    const proposal = proposals.get(key) ?? { line: canonical, place, documents: [] };
    proposal.documents.push(document);
    proposals.set(key, proposal);
  }
  return [...proposals.values()].sort((a, b) => b.documents.length - a.documents.length);
}

/** What stands first in the form: the one proposal that is for all of the documents; null where there is no such one. */
export function firstProposal(proposals: readonly Proposal[], documents: readonly DocumentState[]): Proposal | null {
  const [first] = proposals;
  return first !== undefined && documents.length > 0 && first.documents.length === documents.length ? first : null;
}
