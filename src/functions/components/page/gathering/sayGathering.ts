import type { CountedWholeBecause, FunctionGatheringWords } from '../../../../words/functionGathering';
import type { GatheredFacts } from '../../../rules';
import type { GatherOutcome } from '../../../store/gather/gatherDesk';

/** What people call a library: its title, else the last of its address. */
function nameOf({ libraries }: GatheredFacts, what: string): string {
  const known = libraries.find(({ url }) => url.toLowerCase() === what.toLowerCase());
  return known?.title ?? what.slice(what.lastIndexOf('/') + 1);
}

/** What could not be read, a sentence each. */
export function sayNotRead(facts: GatheredFacts, words: FunctionGatheringWords): readonly string[] {
  const said = facts.notRead.map(({ what, code }) => {
    const name = nameOf(facts, what);
    switch (code) {
      case 'owners':
        return words.ownersUnread;
      case 'groupMembers':
        return words.groupUnread(what);
      case 'hidden':
        return words.hidden(name);
      case 'tooMany':
        return words.tooMany;
      case 'notFound':
        return words.notFound(name);
      default:
        return words.unread(name);
    }
  });
  return facts.channels === null ? [...said, words.noChannels] : said;
}

/** How it went, a sentence each. */
export function sayOutcome(outcome: GatherOutcome, words: FunctionGatheringWords): readonly string[] {
  if (outcome.kind === 'stopped') return [words.stopped];
  if (outcome.kind !== 'gathered') return [words.closed];
  const { libraries } = outcome;
  const again = libraries.filter(({ whole }) => whole !== null && whole !== 'first');
  const followed = libraries.filter(({ whole }) => whole === null);
  return [
    ...again.map(({ title, whole }) => words.countedWhole(title, whole as CountedWholeBecause)),
    ...(again.length === 0 && followed.length > 0 && followed.length === libraries.length
      ? [words.onlyChanges(followed.reduce((sum, { windows }) => sum + windows, 0))]
      : []),
    ...(libraries.every(({ whole }) => whole === 'first') ? [words.done] : []),
  ];
}
