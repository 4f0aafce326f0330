import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { css } from '@fluentui/react/lib/Utilities';
import { useLooks } from '../../../../ui/useLooks';
import { confirmationStanding } from '../../../rules';
import { useFunctionPage, type FunctionRoom } from '../surroundings';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';

interface Action {
  readonly room: FunctionRoom;
  readonly text: string;
}

/** What this person may do next, what is most wanted of them first. */
function useActions(): readonly Action[] {
  const { site } = useFunctionPage();
  const { page, state, rights, words, today, dayOf } = useReading();
  const { actions } = words;
  const never = page.purpose === '' && state.confirmations.length === 0;
  const due = confirmationStanding(state, site.settings, today, dayOf).kind !== 'holds';
  const keep = rights.edit ? [{ room: 'keep' as const, text: never ? actions.start : actions.keep }] : [];
  const changes = rights.countersign
    ? [{ room: 'changes' as const, text: actions.countersign }]
    : rights.confirm
      ? [{ room: 'changes' as const, text: due && !never ? actions.confirm : actions.changesNow }]
      : [];
  const first: readonly Action[] = rights.countersign || (due && !never) ? [...changes, ...keep] : [...keep, ...changes];
  return [
    ...first,
    ...(state.confirmations.length > 0 ? [{ room: 'snapshots' as const, text: actions.compare }] : []),
    ...(page.keyRecordSeries.length > 0 ? [{ room: 'series' as const, text: actions.series }] : []),
    { room: 'report', text: actions.report },
    ...(rights.close || rights.reopen ? [{ room: 'close' as const, text: rights.reopen ? actions.reopen : actions.close }] : []),
  ];
}

/** The ways from the page to what can be done with it: one stands out, where there is something to do. */
export function Actions(): JSX.Element {
  const { show } = useFunctionPage();
  const { rights, words } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const actions = useActions();
  const wanted = rights.edit || rights.countersign;
  return (
    <div role="group" aria-label={words.actions.label} className={css(look.row, own.unprinted)}>
      {actions.map(({ room, text }, at) =>
        at === 0 && wanted ? (
          <PrimaryButton key={room} text={text} onClick={() => show(room)} />
        ) : (
          <DefaultButton key={room} text={text} onClick={() => show(room)} />
        )
      )}
    </div>
  );
}
