import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { holdsWords, type HoldsWords } from '../../../../words/holds';
import { useRecordsDesk } from '../surroundings';
import { HeldFigures } from './HeldFigures';
import { useHeldCount } from './useHeldCount';

function SiteHolds({ words }: { readonly words: HoldsWords }): JSX.Element {
  const { site, work } = useRecordsDesk();
  const look = useLooks();
  const { counting, look: begin, stop } = useHeldCount(site);
  // The button that began or stopped it is gone.
  const start = useFocusOnChange<HTMLParagraphElement>(counting.kind);
  const [unknown, setUnknown] = React.useState(false);
  React.useEffect(() => {
    let wanted = true;
    site.standing().then(
      ({ holds }) => wanted && setUnknown(!holds.known),
      // Looking says why.
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  const looked = counting.kind === 'looking' ? words.looked(counting.documents, counting.rows) : '';
  return (
    <div className={look.stack}>
      <p className={look.text} tabIndex={-1} ref={start}>
        {words.siteLead}
      </p>
      {(counting.kind === 'unknown' || (counting.kind === 'none' && unknown)) && <Notice kind="stop">{words.siteUnknown}</Notice>}
      {counting.kind === 'failed' && <ProblemNotice says={words.failed} problem={counting.problem} work={work} />}
      {counting.kind === 'looking' ? (
        <div className={look.tight}>
          <ProgressIndicator
            ariaLabel={words.looking}
            label={words.looking}
            description={looked}
            ariaValueText={looked}
            percentComplete={counting.rows > 0 ? Math.min(1, counting.documents / counting.rows) : 0}
          />
          <div>
            <DefaultButton text={words.stop} onClick={stop} />
          </div>
        </div>
      ) : (
        <div>{counting.kind === 'none' ? <PrimaryButton text={words.look} onClick={begin} /> : <DefaultButton text={words.lookAgain} onClick={begin} />}</div>
      )}
      {counting.kind === 'found' && <HeldFigures count={counting.count} words={words} />}
    </div>
  );
}

/** What of this site is held, by which hold or "ask the KIM team", and how many documents. */
export default function SiteHoldsView(): JSX.Element {
  const { words: deskWords, culture } = useRecordsDesk();
  const { words, error } = useAreaWords(holdsWords, culture);
  if (error !== null) return <Notice kind="error">{deskWords.notLoaded}</Notice>;
  return words === null ? <Skeleton lines={4} label={deskWords.reading} /> : <SiteHolds words={words} />;
}
