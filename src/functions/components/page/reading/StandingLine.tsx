import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { Disclosure } from '../../../../ui/Disclosure';
import { useLooks } from '../../../../ui/useLooks';
import { checkPage, confirmationStanding, countersignStanding, withConfirmation } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { sayMissing } from './sayMissing';

/** How complete the page is, and who last said that it is true. */
export function StandingLine(): JSX.Element {
  const { site } = useFunctionPage();
  const ground = useReading();
  const { page, state, today, dayOf, words, day, on } = ground;
  const look = useLooks();
  const own = useReadingLooks();
  const { settings } = site;
  const { level, missing } = React.useMemo(
    () => checkPage(withConfirmation(page, state.confirmations, settings.reviewMonths, dayOf), today),
    [page, state, settings, dayOf, today]
  );
  const confirmed = confirmationStanding(state, settings, today, dayOf);
  const signed = countersignStanding(state, settings, today, dayOf);
  const { confirmation } = words;
  const said =
    confirmed.kind === 'never'
      ? confirmation.never
      : confirmed.kind === 'holds'
        ? confirmation.holds(confirmed.confirmation.who.name, day(confirmed.on), day(confirmed.until))
        : confirmation.overdue(confirmed.confirmation.who.name, day(confirmed.on), day(confirmed.since));
  return (
    <div className={own.standing}>
      {state.closed !== null && <p className={look.text}>{confirmation.closed(state.closed.who.name, on(state.closed.when))}</p>}
      <p className={look.text}>{words.levels[level ?? 'none']}</p>
      <p className={css(look.text)}>
        {said}
        {signed.kind === 'signed' && ` ${confirmation.countersigned(signed.by.who.name, on(signed.by.when))}`}
        {signed.kind === 'due' && ` ${confirmation.notCountersigned}`}
      </p>
      {state.contests.length > 0 && <p className={look.text}>{words.contests(state.contests.length)}</p>}
      {missing.length > 0 && (
        <div className={own.unprinted}>
          <Disclosure summary={words.missing.show}>
            <p className={look.text}>{words.missing.lead}</p>
            <ul className={own.list}>
              {sayMissing(missing, ground).map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}
