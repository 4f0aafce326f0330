import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { useLooks } from '../../../ui/useLooks';
import type { KeyRecordWords } from '../../../words/keyRecords';
import { RECORD_FLAGS, type RecordFlag } from '../../rules';

export interface FlagChoicesProps {
  readonly flags: readonly RecordFlag[];
  /** Of how many records at once. */
  readonly count?: number;
  readonly words: KeyRecordWords;
  readonly onChange: (flags: readonly RecordFlag[]) => void;
}

/** What marks a record out: any of these, or none. */
export function FlagChoices({ flags, count = 1, words, onChange }: FlagChoicesProps): JSX.Element {
  const look = useLooks();
  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{words.flagsLegend(count)}</legend>
      {RECORD_FLAGS.map((flag) => (
        <Choice
          key={flag}
          kind="checkbox"
          label={words.flags[flag]}
          hint={words.flagHints[flag]}
          checked={flags.includes(flag)}
          onChoose={(on) => onChange(RECORD_FLAGS.filter((each) => (each === flag ? on : flags.includes(each))))}
        />
      ))}
    </fieldset>
  );
}
