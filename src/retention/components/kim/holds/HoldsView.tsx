import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { holdsWords } from '../../../../words/holds';
import { zoneOf, type HoldStanding } from '../../../rules';
import { createHoldDesk } from '../../../store/holds/createHoldDesk';
import { useRetentionDesk } from '../surroundings';
import { HoldForm } from './HoldForm';
import { HoldList } from './HoldList';
import { HoldTrouble } from './HoldTrouble';
import { LiftForm } from './LiftForm';
import { HoldsProvider, useHolds } from './surroundings';
import { useHoldShelf } from './useHoldShelf';

type Shown =
  | { readonly kind: 'list'; readonly said: 'declared' | 'changed' | 'wasLifted' | null }
  | { readonly kind: 'form'; readonly standing: HoldStanding | null }
  | { readonly kind: 'lift'; readonly standing: HoldStanding };

/** What stands, or the one form that is open. */
function Holds(): JSX.Element {
  const { words: deskWords } = useRetentionDesk();
  const { desk, words, work } = useHolds();
  const look = useLooks();
  const { shelf, read } = useHoldShelf(desk);
  const [shown, setShown] = React.useState<Shown>({ kind: 'list', said: null });
  const top = useFocusOnChange<HTMLParagraphElement>(shown.kind);
  const back = (said: Extract<Shown, { kind: 'list' }>['said']): void => {
    setShown({ kind: 'list', said });
    void read();
  };
  if (shelf.kind === 'reading') return <Skeleton lines={4} label={words.reading} />;
  if (shelf.kind === 'failed') {
    return <ProblemNotice says={words.failed} problem={shelf.problem} work={work} actions={[{ text: words.tryAgain, onClick: () => void read() }]} />;
  }
  if (shelf.kind === 'notSetUp') return <Notice kind="info">{deskWords.notOn}</Notice>;
  if (shown.kind === 'form') return <HoldForm standing={shown.standing} onDone={back} onCancel={() => back(null)} />;
  if (shown.kind === 'lift' && shown.standing.hold !== null) {
    return <LiftForm hold={shown.standing.hold} seen={shown.standing.newest} onDone={() => back('wasLifted')} onCancel={() => back(null)} />;
  }
  return (
    <div className={look.stack}>
      {shown.kind === 'list' && shown.said !== null && <Notice kind="done">{words[shown.said]}</Notice>}
      {shelf.completed > 0 && <Notice kind="info">{words.completed(shelf.completed)}</Notice>}
      <HoldTrouble key={shelf.book.problems.length} book={shelf.book} deleted={shelf.deleted} onDone={() => void read()} />
      <HoldList
        start={top}
        book={shelf.book}
        onDeclare={() => setShown({ kind: 'form', standing: null })}
        onChange={(standing) => setShown({ kind: 'form', standing })}
        onLift={(standing) => setShown({ kind: 'lift', standing })}
      />
    </div>
  );
}

/** The department's holds, where they are declared, changed and lifted. */
export default function HoldsView(): JSX.Element {
  const { kim, words: deskWords, work, culture, now } = useRetentionDesk();
  const { words, error } = useAreaWords(holdsWords, culture);
  const desk = React.useMemo(() => createHoldDesk(kim), [kim]);
  const timeZone = React.useMemo(() => Intl.DateTimeFormat().resolvedOptions().timeZone, []);
  if (error !== null) return <Notice kind="error">{deskWords.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={4} label={deskWords.reading} />;
  return (
    <HoldsProvider value={{ desk, words, work, culture, timeZone, today: zoneOf(timeZone)(now().toISOString()) }}>
      <Holds />
    </HoldsProvider>
  );
}
