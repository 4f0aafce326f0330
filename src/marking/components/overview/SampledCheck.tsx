import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatDate } from '../../../words/dates';
import { formatNumber } from '../../../words/numbers';
import { judgements, sumUpSample } from '../../rules/coverage';
import type { Overview } from '../../store/coverage';
import { lastJudged, type Check } from '../../store/samples';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';
import { Problem } from './Problem';
import { useOverview } from './surroundings';
import type { ChecksHand } from './useChecks';

/** Its fields come with it, and most people look at the overview without judging anything. */
const JudgeDocument = React.lazy(() => import(/* webpackChunkName: "marking-overview-judge" */ './JudgeDocument'));

/** What a check that is done came to, and what so small a check can and cannot say. */
function CheckResult({ check }: { readonly check: Check }): JSX.Element {
  const { words } = useOverview();
  const { culture, timeZone } = useDesk();
  const look = useLooks();
  const result = sumUpSample(
    check.documents.flatMap(({ uniqueId }) => check.given[uniqueId]?.judgement ?? []),
    check.population
  );
  const { counts, told, range } = result;
  return (
    <div className={look.tight}>
      <p className={look.text} style={{ fontWeight: 600 }}>
        {words.checkResult(counts.right, told, formatDate(lastJudged(check), culture, timeZone), check.who.name)}
      </p>
      {counts.unsure > 0 && <p className={look.text}>{words.checkUnsure(counts.unsure)}</p>}
      {range !== null && (
        <p className={look.text}>
          {told >= check.population ? words.checkWhole : `${words.checkRange(range.from, range.to, check.population)} ${words.checkLimits}`}
        </p>
      )}
      <Table
        caption={words.checkTable}
        columns={[{ heading: words.howIsIt }, { heading: words.documents, number: true }]}
        rows={judgements
          .filter((each) => counts[each] > 0)
          .map((each) => ({ key: each, cells: [words.judgements[each], formatNumber(counts[each], culture)] }))}
      />
    </div>
  );
}

/** The check of a few documents, beside coverage: coverage is not correctness. */
export function SampledCheck({ overview, checks }: { readonly overview: Overview; readonly checks: ChecksHand }): JSX.Element {
  const { words } = useOverview();
  const look = useLooks();
  const [looking, setLooking] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { state, saving, unsaved } = checks;
  const leave = (): void => {
    setLooking(false);
    heading.current?.focus();
  };
  const body = (): JSX.Element => {
    if (state.kind === 'reading') return <Skeleton lines={2} label={words.opening} />;
    if (state.kind === 'failed')
      return problemOf(state.error).code === 'notFound' ? (
        <Notice kind="info">{words.noCheckList}</Notice>
      ) : (
        <Problem says={words.cannotCheck} error={state.error} />
      );
    const { newest, open } = state.checks;
    if (looking && open)
      return (
        <React.Suspense fallback={<Skeleton lines={4} label={words.opening} />}>
          <JudgeDocument check={open} checks={checks} onLeave={leave} />
        </React.Suspense>
      );
    const { drawn, population } = overview;
    const start = async (): Promise<void> => {
      if (await checks.begin(drawn, population)) setLooking(true);
    };
    const left = open ? open.documents.filter(({ uniqueId }) => open.given[uniqueId] === undefined).length : 0;
    return (
      <div className={look.tight}>
        {newest && <CheckResult check={newest} />}
        {!newest && drawn.length > 0 && (
          <p className={look.text}>{drawn.length < population ? words.checkHint(drawn.length) : words.checkHintAll(drawn.length)}</p>
        )}
        <div className={look.row}>
          {open && <DefaultButton text={words.goOnWithCheck(left)} onClick={() => setLooking(true)} />}
          {!open && drawn.length > 0 && (
            <DefaultButton
              text={saving ? words.saving : newest ? words.startAnother(drawn.length) : words.startCheck(drawn.length)}
              disabled={saving}
              allowDisabledFocus
              onClick={() => !saving && void start()}
            />
          )}
        </div>
        {unsaved !== null && <Problem says={words.notSaved} error={unsaved} />}
      </div>
    );
  };
  return (
    <section className={look.tight} aria-label={words.check}>
      <h3 className={look.heading} tabIndex={-1} ref={heading}>
        {words.check}
      </h3>
      {body()}
    </section>
  );
}
