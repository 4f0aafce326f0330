import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { readMarking, type Marking } from '../../rules';
import { Refusal } from './Refusal';
import { useSurroundings } from './surroundings';

/** For people who know the line by heart: it is read as it is typed, and becomes the choices when it holds. */
export function TypedLine({ onUse }: { readonly onUse: (marking: Marking) => void }): JSX.Element {
  const { words } = useSurroundings();
  return (
    <Disclosure summary={words.typeInstead}>
      <TypedLineField onUse={onUse} />
    </Disclosure>
  );
}

function TypedLineField({ onUse }: { readonly onUse: (marking: Marking) => void }): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const [line, setLine] = React.useState('');
  const read = React.useMemo(() => (line.trim() ? readMarking(line, desk.scheme) : null), [line, desk.scheme]);
  const usable = read?.valid ? read.marking : null;
  return (
    <form
      className={look.tight}
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) onUse(usable);
      }}
    >
      <Field label={words.typedLine} description={words.typedHint} value={line} maxLength={400} onChange={(_, text = '') => setLine(text)} />
      <div role="status">
        {usable && <p className={look.text}>{words.typedReads(read?.canonical ?? '')}</p>}
        {read?.problems.map((problem, at) => (
          <p key={at} className={look.text}>
            <Refusal problem={problem} />
          </p>
        ))}
      </div>
      <div>
        <DefaultButton type="submit" text={words.useLine} disabled={!usable} allowDisabledFocus />
      </div>
    </form>
  );
}
