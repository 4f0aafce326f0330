import * as React from 'react';
import { DefaultButton, MessageBarButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { ProgressView } from '../../../ui/ProgressView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { RespondRequest } from '../../store/challenges';
import type { SuccessionDesk } from '../../store/succession';
import { Mine } from './Mine';
import { Notices } from './Notices';
import { Overdue } from './Overdue';
import { ResponseReport } from './ResponseReport';
import { useChallenges } from './surroundings';
import { ToAnswer } from './ToAnswer';
import { useOneRun } from '../../../ui/useOneRun';
import { useQueue } from './useQueue';
import { WholeFailure } from './WholeFailure';

const Originators = React.lazy(() => import(/* webpackChunkName: "marking-originators" */ './originators/Originators'));

/** One person's queue, most pressing first; one thing is done at a time. */
export function ForYou({ succession, now }: { readonly succession: SuccessionDesk; readonly now: () => number }): JSX.Element {
  const { desk, words, work } = useChallenges();
  const look = useLooks();
  const { state, readAgain } = useQueue(desk);
  const { run, start, clear } = useOneRun<RespondRequest['act']>();
  const respond = React.useCallback((request: RespondRequest): void => start(request.act, (onProgress) => desk.respond(request, onProgress)), [desk, start]);
  const top = React.useRef<HTMLDivElement>(null);
  const ended = run.kind === 'done';
  React.useEffect(() => {
    if (ended) readAgain();
  }, [ended, readAgain]);

  if (run.kind === 'running')
    return <ProgressView heading={words.working} progress={run.progress} control={run.control} words={work} counted={words.worked} level={3} />;
  if (state.kind === 'failed') return <WholeFailure problem={state.problem} onTryAgain={readAgain} />;
  if (state.kind === 'reading') return <Skeleton lines={4} label={words.reading} />;
  const { queue } = state;
  if (!queue.available) return <Notice kind="warning">{words.notSetUp}</Notice>;
  const { forMe, halfAccepted, mine, notices, overdue, setAside } = queue;
  const nothing = [forMe, mine, notices, overdue].every((items) => items.length === 0);
  return (
    <div className={look.stack} tabIndex={-1} ref={top} style={{ outline: 'none' }}>
      {run.kind === 'done' && (
        <ResponseReport
          act={run.subject}
          report={run.report}
          onClose={() => {
            clear();
            top.current?.focus();
          }}
        />
      )}
      {setAside > 0 && <Notice kind="warning">{words.setAside(setAside)}</Notice>}
      {halfAccepted.length > 0 && (
        <Notice
          kind="warning"
          actions={
            <div>
              <MessageBarButton text={words.noteAccepted(halfAccepted.length)} onClick={() => noteAsMarked(halfAccepted, respond)} />
            </div>
          }
        >
          {words.halfAccepted(halfAccepted.length)}
        </Notice>
      )}
      {nothing && (
        <div className={look.tight}>
          <h3 className={look.heading}>{words.nothing}</h3>
          <p className={look.text}>{words.nothingHint}</p>
        </div>
      )}
      {forMe.length > 0 && <ToAnswer items={forMe} now={now} onRespond={respond} />}
      {notices.length > 0 && <Notices items={notices} onRespond={respond} />}
      {overdue.length > 0 && <Overdue items={overdue} now={now} />}
      {mine.length > 0 && <Mine items={mine} now={now} onRespond={respond} />}
      <Disclosure summary={words.originators}>
        <React.Suspense fallback={<Skeleton lines={3} label={words.reading} />}>
          <Originators desk={succession} onHandedOver={readAgain} />
        </React.Suspense>
      </Disclosure>
      <div>
        <DefaultButton text={words.readAgain} onClick={readAgain} />
      </div>
    </div>
  );
}

/** Each is noted with what its document is marked now, which may be something else than was proposed. */
function noteAsMarked(items: RespondRequest['items'], respond: (request: RespondRequest) => void): void {
  const lines = Object.fromEntries(items.map(({ challenge, document }) => [challenge.id, document?.line ?? '']));
  respond({ items, act: 'accepted', text: '', lines });
}
