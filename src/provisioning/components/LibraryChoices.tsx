import * as React from 'react';
import { Choice } from '../../ui/Choice';
import { Table } from '../../ui/Table';
import { useLooks } from '../../ui/useLooks';
import type { Library } from '../store/desk';
import { useSetupGround } from './surroundings';

export interface LibraryChoicesProps {
  readonly libraries: readonly Library[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

/** The site's libraries, with how much lies in each. */
export function LibraryChoices({ libraries, chosen, onChoose }: LibraryChoicesProps): JSX.Element {
  const { words } = useSetupGround();
  const look = useLooks();
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{words.libraries}</legend>
      <p className={look.quiet}>{words.librariesHint}</p>
      <Table
        middle
        caption={words.libraries}
        columns={[{ heading: words.library }, { heading: words.documents, number: true }]}
        rows={libraries.map(({ id, title, itemCount, on: isOn }) => ({
          key: id,
          cells: [
            <Choice
              key="choice"
              kind="checkbox"
              label={title}
              checked={chosen.includes(id)}
              hint={isOn ? words.libraryIsOn : undefined}
              refusal={isOn && chosen.includes(id) ? words.cannotTurnOff : undefined}
              onChoose={(on) => onChoose(on ? [...chosen, id] : chosen.filter((each) => each !== id || isOn))}
            />,
            words.count(itemCount),
          ],
        }))}
      />
    </fieldset>
  );
}
