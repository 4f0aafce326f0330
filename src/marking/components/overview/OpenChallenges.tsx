import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../ui/useLooks';
import type { ChallengeCounts } from '../../store/coverage';
import { useTabs, viewCalled } from '../desk/tabs';
import { Problem } from './Problem';
import { useOverview } from './surroundings';

type Counted =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly counts: ChallengeCounts | null } | { readonly kind: 'failed'; readonly error: unknown };

function useChallengeCounts(): Counted {
  const { desk } = useOverview();
  const [counted, setCounted] = React.useState<Counted>({ kind: 'reading' });
  React.useEffect(() => {
    let left = false;
    desk.challenges().then(
      (counts) => !left && setCounted({ kind: 'read', counts }),
      (error: unknown) => !left && setCounted({ kind: 'failed', error })
    );
    return () => {
      left = true;
    };
  }, [desk]);
  return counted;
}

/** Challenges that wait for an answer, and how many wait too long; nothing where none does. */
export default function OpenChallenges(): JSX.Element | null {
  const { words } = useOverview();
  const look = useLooks();
  const tabs = useTabs();
  const counted = useChallengeCounts();
  const view = viewCalled('challenges');
  if (counted.kind === 'failed') return <Problem says={words.challengesFailed} error={counted.error} />;
  if (counted.kind === 'reading' || counted.counts === null || counted.counts.open === 0) return null;
  const { open, overdue } = counted.counts;
  return (
    <section className={look.tight} aria-label={words.challengesOpen(open)}>
      <h4 className={look.heading}>{words.challengesOpen(open)}</h4>
      <p className={look.text}>{words.challengesOverdue(overdue)}</p>
      {view !== null && (
        <div>
          <DefaultButton text={words.goToChallenges} onClick={() => tabs.show(view)} />
        </div>
      )}
    </section>
  );
}
