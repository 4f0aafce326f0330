import type { MarkingDetails } from '../../rules';
import type { DocumentState, RunTarget } from '../../store/desk';
import { placeName } from './placeName';
import type { Proposal } from './proposalsFor';

/** What a run shall do: the same to all of the documents, and of those whose place proposed it, that it did. */
export function targetsOf(documents: readonly DocumentState[], line: string, details: MarkingDetails, proposed: readonly Proposal[]): RunTarget[] {
  const left = new Set(documents);
  const asProposed = proposed.flatMap((proposal): RunTarget[] => {
    const own = proposal.documents.filter((document) => left.delete(document));
    const origin = { source: 'container' as const, name: placeName(proposal.place), value: proposal.line };
    return own.length === 0 ? [] : [{ documents: own, line, details, basis: { origin } }];
  });
  return left.size === 0 ? asProposed : [...asProposed, { documents: [...left], line, details }];
}
