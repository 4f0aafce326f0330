import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import type { Conflict, Json } from '../../../rules';
import { unfitChanges } from '../fields/fit';
import { useTimeZone } from '../useTimeZone';
import { useKeepingGround } from './keepingGround';
import { chosenValue, SidesChoice, type Chosen, type Side } from './SidesChoice';

export interface ConflictsViewProps {
  readonly conflicts: readonly Conflict[];
  readonly saving: boolean;
  readonly onSettle: (chosen: ReadonlyMap<string, Json>) => void;
  readonly onLeave: () => void;
}

/** Field by field: yours, theirs, and what it was. Nothing is saved until each is chosen. */
export function ConflictsView({ conflicts, saving, onSettle, onLeave }: ConflictsViewProps): JSX.Element {
  const { words, culture } = useKeepingGround();
  const look = useLooks();
  const zone = useTimeZone();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const [chosen, setChosen] = React.useState<ReadonlyMap<string, Chosen>>(new Map());
  const sidesOf = ({ mine, theirs, by }: Conflict): readonly Side[] => [
    { key: 'mine', choose: words.keepYours, whose: words.yours, value: mine },
    {
      key: 'theirs',
      choose: words.keepTheirs,
      whose: by === null ? words.theirsUnknown : words.theirs(by.who.name, formatDateTime(by.when, culture, zone)),
      value: theirs,
    },
  ];
  const values = new Map(
    conflicts.flatMap((conflict): [string, Json][] => {
      const choice = chosen.get(conflict.path);
      return choice === undefined ? [] : [[conflict.path, chosenValue(choice, sidesOf(conflict))]];
    })
  );
  const unfit = unfitChanges([...values].map(([path, value]) => ({ path, was: null, value })));
  const ready = values.size === conflicts.length && unfit.length === 0 && !saving;
  return (
    <div className={look.stack}>
      <h3 className={look.heading} tabIndex={-1} ref={start}>
        {words.conflictHeading}
      </h3>
      <p className={look.text}>{words.conflictLead(conflicts.length)}</p>
      {conflicts.map((conflict) => (
        <SidesChoice
          key={conflict.path}
          path={conflict.path}
          was={conflict.was}
          sides={sidesOf(conflict)}
          chosen={chosen.get(conflict.path) ?? null}
          onChoose={(choice) => setChosen((at) => new Map(at).set(conflict.path, choice))}
        />
      ))}
      <p className={look.quiet}>{words.nothingLost}</p>
      <p className={look.text} role="status">
        {words.chosen(values.size, conflicts.length)}
      </p>
      <div className={look.row}>
        <PrimaryButton text={words.settle} disabled={!ready} allowDisabledFocus onClick={() => ready && onSettle(values)} />
        <DefaultButton text={words.stopSettling} onClick={onLeave} />
      </div>
    </div>
  );
}
