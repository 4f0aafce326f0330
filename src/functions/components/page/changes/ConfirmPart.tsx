import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import { listWithAnd } from '../../../../words/lists';
import { checkPage, mayOf, type PageRow } from '../../../rules';
import { namePath } from '../fields/sayValue';
import { useKeepingGround } from '../keeping/keepingGround';
import { useConfirming } from '../keeping/useConfirming';
import { useToday } from '../keeping/useToday';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';

export interface ConfirmPartProps {
  readonly words: FunctionChangesWords;
  /** What is noticed and not decided yet. */
  readonly left: number;
}

/** One button says that the page is true as this person sees it. */
export function ConfirmPart({ words, left }: ConfirmPartProps): JSX.Element | null {
  const { site, reading, culture, work } = useFunctionPage();
  const { fields, saying } = useKeepingGround();
  const look = useLooks();
  const zone = useTimeZone();
  const today = useToday();
  const { confirming, confirm } = useConfirming();
  const said = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (confirming.kind === 'confirmed') said.current?.focus();
  }, [confirming.kind]);
  const may = mayOf(site, reading.state).confirm;
  if (reading.state.closed !== null) return null;
  const { level } = checkPage({ ...reading.state.page, lastReviewed: today, nextReview: '' }, today);
  const what = ({ body }: PageRow): string => {
    if (body.kind === 'edit')
      return listWithAnd(
        body.changes.map(({ path, was, value }) => namePath(path, saying, value ?? was)),
        culture
      );
    return body.kind === 'dismiss' ? words.noticeDismissed : body.kind === 'stage' ? words.stageTaken : words.confirmHeading;
  };
  const busy = confirming.kind === 'working';
  return (
    <section className={look.tight} aria-label={words.confirmHeading}>
      <h3 className={look.heading}>{words.confirmHeading}</h3>
      <p className={look.text}>{may ? words.confirmLead : words.mayNotConfirm}</p>
      {may && left > 0 && <p className={look.quiet}>{words.left(left)}</p>}
      <div tabIndex={-1} ref={said} role="status">
        {busy && <p className={look.text}>{words.confirming}</p>}
        {confirming.kind === 'confirmed' && (
          <p className={look.text}>{confirming.level === '' ? words.confirmedNone : words.confirmed(fields.levels[confirming.level])}</p>
        )}
      </div>
      {confirming.kind === 'confirmed' && confirming.since.length > 0 && (
        <Notice kind="warning">
          {words.since(confirming.since.length)}
          <ul>
            {confirming.since.map((row) => (
              <li key={row.rowId}>{words.sinceLine(row.who.name, formatDateTime(row.when, culture, zone), what(row))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {confirming.kind === 'confirmed' && !confirming.told && <Notice kind="info">{words.notPublished}</Notice>}
      {confirming.kind === 'mayNot' && <Notice kind="warning">{words.confirmMayNot}</Notice>}
      {confirming.kind === 'failed' && <ProblemNotice says={words.confirmFailed} problem={confirming.problem} work={work} />}
      {may && level === null && confirming.kind !== 'confirmed' && <p className={look.quiet}>{words.notMinimal}</p>}
      {may && (
        <div>
          <PrimaryButton text={words.confirm} disabled={busy} allowDisabledFocus onClick={() => !busy && void confirm(reading)} />
        </div>
      )}
    </section>
  );
}
