import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Facts } from '../../../../ui/Facts';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import type { StepProblem } from '../../../../work/types';
import { changesBetween, countersignersOf, mayOf, type Change } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { snapshotOf } from '../../../store/page/snapshotOf';
import { namePath, sayAt } from '../fields/sayValue';
import { useKeepingGround } from '../keeping/keepingGround';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';

type Outcome = 'none' | 'working' | 'signed' | 'altered' | 'mayNot';

/** Whoever signs beside a confirmation once a year sees what they sign: how complete it is, and what is different from the last one. */
export function CountersignPart({ words }: { readonly words: FunctionChangesWords }): JSX.Element | null {
  const { site, reading, setReading, culture, work } = useFunctionPage();
  const { saying, fields } = useKeepingGround();
  const look = useLooks();
  const zone = useTimeZone();
  const [outcome, setOutcome] = React.useState<Outcome>('none');
  const [failed, setFailed] = React.useState<StepProblem | null>(null);
  const [changes, setChanges] = React.useState<readonly Change[] | null>(null);
  const { state, rows } = reading;
  const newest = state.confirmations.at(-1);
  const signed = [...state.confirmations].reverse().find((each) => each !== newest && countersignersOf(each, site.settings).length > 0);
  const may = mayOf(site, state).countersign;
  React.useEffect(() => {
    let wanted = true;
    if (!may || newest === undefined || signed === undefined) return undefined;
    Promise.all([signed, newest].map((each) => snapshotOf(rows, site.settings.functionId, each))).then(
      ([before, after]) => wanted && setChanges(changesBetween(before.page, after.page)),
      () => undefined
    );
    return () => {
      wanted = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- rows are only ever added: the two confirmations name all that count
  }, [newest?.rowId, signed?.rowId, may]);
  if (newest === undefined || (!may && outcome === 'none')) return null;
  const when = (moment: string): string => formatDateTime(moment, culture, zone);
  const sign = async (): Promise<void> => {
    setOutcome('working');
    setFailed(null);
    try {
      const written = await createPageDesk(site).countersign(newest);
      setReading(written.reading);
      setOutcome(written.kind === 'written' ? 'signed' : written.why === 'altered' ? 'altered' : 'mayNot');
    } catch (error) {
      setFailed(problemOf(error));
      setOutcome('none');
    }
  };
  const busy = outcome === 'working';
  return (
    <section className={look.tight} aria-label={words.countersignHeading(site.settings.headTitle)}>
      <h3 className={look.heading}>{words.countersignHeading(site.settings.headTitle)}</h3>
      {outcome === 'signed' ? (
        <Notice kind="done">{words.countersigned}</Notice>
      ) : (
        <>
          <p className={look.text}>{words.countersignLead(newest.who.name, when(newest.when))}</p>
          <p className={look.text}>{words.countersignLevel(fields.levels[newest.level || 'none'])}</p>
          {signed === undefined ? (
            <p className={look.text}>{words.firstSigned}</p>
          ) : changes !== null && changes.length > 0 ? (
            <>
              <p className={look.text}>{words.changedSinceSigned(changes.length, when(countersignersOf(signed, site.settings).at(-1)?.when ?? signed.when))}</p>
              <Facts
                facts={changes.map(({ path, was, value }) => ({
                  key: path,
                  name: namePath(path, saying, value ?? was),
                  says: value === null ? words.takesAway : sayAt(path, value, saying, true),
                }))}
              />
            </>
          ) : (
            changes !== null && <p className={look.text}>{words.sameAsSigned}</p>
          )}
          {outcome === 'altered' && <Notice kind="warning">{words.countersignAltered}</Notice>}
          {outcome === 'mayNot' && <Notice kind="warning">{words.mayNot}</Notice>}
          {failed !== null && <ProblemNotice says={words.countersignFailed} problem={failed} work={work} />}
          <div>
            <DefaultButton text={words.countersign} disabled={busy} allowDisabledFocus onClick={() => !busy && void sign()} />
          </div>
        </>
      )}
    </section>
  );
}
