import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemNotice } from '../../../ui/ProblemNotice';
import { ProgressView } from '../../../ui/ProgressView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { Culture } from '../../../words/culture';
import { formatDate } from '../../../words/dates';
import { markingWords, type MarkingWords } from '../../../words/marking';
import { releaseWords, type ReleaseWords } from '../../../words/release';
import type { WorkWords } from '../../../words/work';
import { problemOf } from '../../../ui/problemOf';
import type { DocumentState, MarkingDesk } from '../../store/desk';
import { CannotRelease } from './CannotRelease';
import { ReleaseDone } from './ReleaseDone';
import { ReleaseFields } from './ReleaseFields';
import { ReleaseProvider, useRelease } from './surroundings';
import { useAreaWords } from './useAreaWords';
import { useReleaseRun } from './useReleaseRun';
import { useReleaseSurvey } from './useReleaseSurvey';

export interface ReleaseFormProps {
  /** Documents of the desk's library; the same array as long as they are the same. */
  readonly documents: readonly DocumentState[];
  readonly desk: MarkingDesk;
  readonly work: WorkWords;
  readonly culture: Culture;
  /** The zone in which the person reads dates. */
  readonly timeZone: string;
  readonly now: () => Date;
  /** Called when the person leaves the form; says whether a copy was made. */
  readonly onDone: (made: boolean) => void;
  /** Whether what it stands in says its title already, and has the focus. */
  readonly titled?: boolean;
}

/** The day where the person is, as `2026-11-20`. */
function dayOf(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

function Form({ documents, desk, timeZone, now, onDone, titled = false }: ReleaseFormProps): JSX.Element {
  const { words, work, verdicts, culture } = useRelease();
  const look = useLooks();
  const { state, readAgain } = useReleaseSurvey(desk, documents);
  const { run, start, clear } = useReleaseRun();
  const [made, setMade] = React.useState(false);
  const [left, setLeft] = React.useState(false);
  const [error, setError] = React.useState<unknown>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const done = run.kind === 'done' ? run.report : null;
  React.useEffect(() => {
    if (done !== null && done.copies.length > 0) setMade(true);
  }, [done]);

  if (run.kind === 'running')
    return <ProgressView heading={words.makingHeading} progress={run.progress} control={run.control} words={work} counted={words.made} />;
  if (run.kind === 'done')
    return (
      <ReleaseDone
        report={run.report}
        onAgain={() => {
          clear();
          readAgain();
        }}
        onBack={() => onDone(made)}
      />
    );

  const body = (): JSX.Element => {
    if (state.kind === 'reading') return <Skeleton lines={5} label={words.reading} />;
    if (state.kind === 'failed')
      return (
        <ProblemNotice
          says={words.failed}
          problem={problemOf(state.error)}
          work={work}
          actions={[
            { text: words.tryAgain, onClick: readAgain },
            { text: words.back, onClick: () => onDone(made) },
          ]}
        />
      );
    const { survey } = state;
    const refused = survey.candidates.filter(({ verdict }) => verdict.code !== 'mayRelease');
    const [open] = survey.unfinished;
    const leave = (): void => {
      state.desk.abandon(open).then(
        () => {
          setLeft(true);
          readAgain();
        },
        (failure: unknown) => setError(failure)
      );
    };
    return (
      <>
        {open !== undefined && (
          <Notice
            kind="warning"
            actions={
              <div className={look.row}>
                <DefaultButton text={words.finish} onClick={() => start((onProgress) => state.desk.finish(open, onProgress))} />
                <DefaultButton text={words.leave} onClick={leave} />
              </div>
            }
          >
            {words.unfinished(open.copies, formatDate(open.when, culture, timeZone))}
          </Notice>
        )}
        {left && open === undefined && <Notice kind="info">{words.left}</Notice>}
        {error !== null && <Notice kind="error">{work.problemOfAll(problemOf(error)).why}</Notice>}
        {refused.length > 0 && <CannotRelease candidates={refused} />}
        {refused.length < survey.candidates.length ? (
          <ReleaseFields
            desk={state.desk}
            survey={survey}
            today={dayOf(now(), timeZone)}
            onMake={(request) => start((onProgress) => state.desk.release(request, onProgress))}
            onCancel={() => onDone(made)}
          />
        ) : (
          <div className={look.row}>
            <DefaultButton text={words.back} onClick={() => onDone(made)} />
          </div>
        )}
      </>
    );
  };

  const paragraph = desk.scheme.release?.paragraph ?? null;
  return (
    <div className={look.stack}>
      {!titled && (
        <h2 className={look.heading} tabIndex={-1} ref={heading}>
          {words.heading(documents.length)}
        </h2>
      )}
      <p className={look.text}>
        {words.lead} {paragraph !== null && `${verdicts.citation(paragraph)}.`}
      </p>
      {body()}
    </div>
  );
}

/**
 * Makes the copies of documents that are released, with the clearances that come first (GSCP paragraphs 40 and 41): a
 * form, then the work, then what happened. It loads its own words.
 */
export default function ReleaseForm(props: ReleaseFormProps): JSX.Element {
  const { desk, work, culture, timeZone } = props;
  const look = useLooks();
  const own = useAreaWords<ReleaseWords>(releaseWords, culture);
  const marking = useAreaWords<MarkingWords>(markingWords, culture);
  if (own.error !== null || marking.error !== null) {
    const { why, remedy } = work.problemOfAll({ code: 'network' });
    return (
      <Notice kind="error">
        {why} {remedy}
      </Notice>
    );
  }
  // The words for reading are among those that are still on their way.
  if (own.words === null || marking.words === null) return <div className={look.stack} aria-busy="true" style={{ minHeight: 240 }} />;
  return (
    <ReleaseProvider value={{ words: own.words, verdicts: marking.words, work, culture, timeZone, scheme: desk.scheme }}>
      <Form {...props} />
    </ReleaseProvider>
  );
}
