import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { createChallengeDesk } from '../../store/challenges';
import { createSuccession } from '../../store/succession';
import { useDesk } from '../desk/surroundings';
import { ForYou } from './ForYou';
import { ChallengeProvider } from './surroundings';
import { useChallengeWords } from './useChallengeWords';

/** What waits for this person: challenges, notices, what they raised, and who answers for documents. */
export default function ChallengesView(): JSX.Element {
  const { site, words: deskWords, work, verdicts, culture, timeZone } = useDesk();
  const words = useChallengeWords(culture);
  const [desk, succession] = React.useMemo(() => [createChallengeDesk(site), createSuccession(site)] as const, [site]);
  const surroundings = React.useMemo(
    () => (words ? { desk, words, work, verdicts, culture, timeZone } : null),
    [desk, words, work, verdicts, culture, timeZone]
  );
  if (surroundings === null) return <Skeleton lines={4} label={deskWords.reading} />;
  return (
    <ChallengeProvider value={surroundings}>
      <ForYou succession={succession} now={site.clock.now} />
    </ChallengeProvider>
  );
}
