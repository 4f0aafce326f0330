import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { ProblemTable } from '../../../ui/ProblemTable';
import { Table } from '../../../ui/Table';
import { TextLink } from '../../../ui/TextLink';
import { useLooks } from '../../../ui/useLooks';
import type { ReleaseReport } from '../../store/desk';
import { failedSteps } from '../panel/DoneView';
import { useRelease } from './surroundings';

const nameOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
/** An address on this tenant for a link: nothing in a name has meaning in it. */
const linkTo = (url: string): string => url.split('/').map(encodeURIComponent).join('/');

/** What became of a release: the copies, each a press away; what was not made and why; what was left half-way. */
export function ReleaseDone({
  report,
  onAgain,
  onBack,
}: {
  readonly report: ReleaseReport;
  /** Where it broke off: reads anew what is to be finished. */ readonly onAgain: () => void;
  readonly onBack: () => void;
}): JSX.Element {
  const { words, work } = useRelease();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const failed = failedSteps(report);
  const stopped = report.state === 'cancelled' ? report.left.length : 0;
  return (
    <div className={look.stack}>
      <h2 className={look.heading} tabIndex={-1} ref={start}>
        {report.copies.length > 0 ? words.done(report.copies.length) : words.doneNone}
      </h2>
      {report.problem && (
        <Notice kind="error">
          {words.brokeOff} {work.problemOfAll(report.problem).why} {work.problemOfAll(report.problem).remedy}
        </Notice>
      )}
      {report.copies.length > 0 && (
        <Table
          caption={words.theCopies}
          columns={[{ heading: words.copy }, { heading: words.document }]}
          rows={report.copies.map(({ original, url }) => ({
            key: url,
            cells: [
              <TextLink key="copy" href={linkTo(url)}>
                {nameOf(url)}
              </TextLink>,
              original,
            ],
          }))}
        />
      )}
      {stopped > 0 && <Notice kind="warning">{words.notReached(stopped)}</Notice>}
      {failed.length > 0 && (
        <div className={look.tight}>
          <p className={look.text}>{words.notMade(failed.length)}</p>
          <ProblemTable caption={words.notMade(failed.length)} rows={failed} words={work} />
        </div>
      )}
      {report.leftBehind.length > 0 && <Notice kind="warning">{words.leftBehind(report.leftBehind)}</Notice>}
      <div className={look.row}>
        <PrimaryButton text={words.back} onClick={onBack} />
        {report.problem && <DefaultButton text={words.tryAgain} onClick={onAgain} />}
      </div>
    </div>
  );
}
