import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { StepProblem } from '../../../../work/types';
import type { Contest, SaidValue } from '../../../rules';
import { createPageDesk } from '../../../store/page/pageDesk';
import { unfitChanges } from '../fields/fit';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';
import { useKeepingGround } from './keepingGround';
import { chosenValue, SidesChoice, type Chosen, type Side } from './SidesChoice';

/** What two people wrote at once: the newer stands, and here somebody says which is right. */
export function ContestsPart(): JSX.Element | null {
  const { site, reading, setReading, work } = useFunctionPage();
  const { words, culture } = useKeepingGround();
  const look = useLooks();
  const zone = useTimeZone();
  const [chosen, setChosen] = React.useState<ReadonlyMap<string, Chosen>>(new Map());
  const [failed, setFailed] = React.useState<StepProblem | null>(null);
  const [busy, setBusy] = React.useState(false);
  const [settled, setSettled] = React.useState(0);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => {
    if (settled > 0) heading.current?.focus();
  }, [settled]);
  const { contests } = reading.state;
  const side = (key: string, choose: string, whose: (name: string, when: string) => string, { value, who, when }: SaidValue): Side => ({
    key,
    choose,
    whose: whose(who.name, formatDateTime(when, culture, zone)),
    value,
  });
  const sidesOf = ({ stands, other, others }: Contest): readonly Side[] => [
    side('stands', words.keepStanding, words.stands, stands),
    side('other', words.keepOther, words.other, other),
    ...others.map((each) => side(`other-${each.rowId}`, words.keepOther, words.other, each)),
  ];
  const settle = async (contest: Contest, choice: Chosen): Promise<void> => {
    setBusy(true);
    try {
      const saved = await createPageDesk(site).settle(contest, chosenValue(choice, sidesOf(contest)));
      setReading(saved.reading);
      setFailed(null);
      setSettled((times) => times + 1);
    } catch (error) {
      setFailed(problemOf(error));
    }
    setBusy(false);
  };
  if (contests.length === 0 && settled === 0) return null;
  return (
    <section className={look.stack} aria-label={contests.length === 0 ? words.contestSettled : words.contestHeading(contests.length)}>
      <h3 className={look.heading} tabIndex={-1} ref={heading}>
        {contests.length === 0 ? words.contestSettled : words.contestHeading(contests.length)}
      </h3>
      {contests.length > 0 && <Notice kind="warning">{words.contestLead}</Notice>}
      {contests.map((contest) => {
        const choice = chosen.get(contest.path);
        const fits = choice !== undefined && unfitChanges([{ path: contest.path, was: null, value: chosenValue(choice, sidesOf(contest)) }]).length === 0;
        return (
          <div key={contest.path} className={look.tight}>
            <SidesChoice
              path={contest.path}
              was={contest.was}
              sides={sidesOf(contest)}
              chosen={choice ?? null}
              onChoose={(next) => setChosen((at) => new Map(at).set(contest.path, next))}
            />
            <div>
              <DefaultButton
                text={words.settleContest}
                disabled={!fits || busy}
                allowDisabledFocus
                onClick={() => fits && !busy && choice !== undefined && void settle(contest, choice)}
              />
            </div>
          </div>
        );
      })}
      {contests.length > 0 && <p className={look.quiet}>{words.nothingLost}</p>}
      {failed !== null && <ProblemNotice says={words.settleFailed} problem={failed} work={work} />}
    </section>
  );
}
