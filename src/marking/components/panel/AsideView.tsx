import * as React from 'react';
import { Drawing } from '../../../ui/icons';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { readVersions } from '../../store/readVersions';
import type { DocumentState } from '../../store/desk';
import type { Aside } from './asides';
import { useSurroundings } from './surroundings';

export interface AsideViewProps {
  readonly aside: Aside;
  /** The documents that it is about. */
  readonly documents: readonly DocumentState[];
  /** The line that the person has chosen so far; empty for none. */
  readonly line: string;
  /** Whether that line is above what may be held here. */
  readonly aboveCeiling: boolean;
  /** Back to the form; says whether any document was written. */
  readonly onDone: (changed: boolean) => void;
}

// Few people need them, so each is loaded when somebody does.
const ChallengeHere = React.lazy(() => import(/* webpackChunkName: "marking-challenges" */ './ChallengeHere'));
const ReleaseForm = React.lazy(() => import(/* webpackChunkName: "marking-release" */ '../release/ReleaseForm'));
const CompromiseRoute = React.lazy(() => import(/* webpackChunkName: "marking-compromise" */ '../compromise/CompromiseRoute'));

/** One of the things beside marking, with its title and the way back. Focus comes here when it opens. */
export default function AsideView({ aside, documents, line, aboveCeiling, onDone }: AsideViewProps): JSX.Element {
  const { site, listId, desk, words, work, verdicts, culture, timeZone, now } = useSurroundings();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const versionsOf = React.useCallback(
    (of: readonly DocumentState[]) =>
      readVersions(
        site.door,
        { id: listId },
        of.map(({ id }) => id)
      ),
    [site, listId]
  );
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <div>
          <button type="button" className={look.plainButton} onClick={() => onDone(false)}>
            <span style={{ display: 'inline-flex', transform: 'rotate(180deg)' }}>
              <Drawing name="ChevronRight" />
            </span>
            {words.backToMarking}
          </button>
        </div>
        <h2 className={look.heading} tabIndex={-1} ref={start}>
          {words.asides[aside](documents.length)}
        </h2>
      </div>
      <React.Suspense fallback={<Skeleton lines={6} label={words.opening} />}>
        {aside === 'challenge' && <ChallengeHere documents={documents} line={line} onDone={() => onDone(false)} />}
        {aside === 'release' && (
          <ReleaseForm titled documents={documents} desk={desk} work={work} culture={culture} timeZone={timeZone} now={now} onDone={onDone} />
        )}
        {aside === 'compromise' && (
          <CompromiseRoute
            scheme={desk.scheme}
            settings={desk.settings}
            person={desk.person}
            documents={documents}
            chosen={aboveCeiling ? line : ''}
            readVersions={versionsOf}
            verdicts={verdicts}
            culture={culture}
            timeZone={timeZone}
            now={now}
          />
        )}
      </React.Suspense>
    </div>
  );
}
