import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import type { RecordClassWords } from '../../../words/recordClasses';
import { findClasses, type RecordClass } from '../../rules';

export interface ClassSearchProps {
  /** The classes that may be chosen. */
  readonly classes: readonly RecordClass[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
  readonly words: RecordClassWords;
}

/** So many fit in sight; who wants another types more of its name. */
const SHOWN = 8;

/** Finds a class by words. What is found is said, for those who do not see the list. */
export function ClassSearch({ classes, chosen, onChoose, words }: ClassSearchProps): JSX.Element {
  const look = useLooks();
  const name = useOwnId('mun-class');
  const [search, setSearch] = React.useState('');
  const found = React.useMemo(() => (search.trim() === '' ? [] : findClasses(classes, search)), [classes, search]);
  return (
    <div className={look.tight}>
      <Field
        label={words.search}
        description={words.searchHint}
        value={search}
        maxLength={200}
        autoComplete="off"
        onChange={(_, typed = '') => setSearch(typed)}
      />
      <p className={look.quiet} role="status">
        {search.trim() === '' ? '' : found.length === 0 ? words.noneFound : words.found(found.length)}
      </p>
      {found.length > 0 && (
        <div role="radiogroup" aria-label={words.search}>
          {found.slice(0, SHOWN).map(({ code, title, businessFunction }) => (
            <Choice
              key={code}
              kind="radio"
              name={name}
              label={words.named(title, code)}
              hint={businessFunction || undefined}
              checked={chosen === code}
              onChoose={() => onChoose(code)}
            />
          ))}
        </div>
      )}
      {found.length > SHOWN && <p className={look.quiet}>{words.foundMore(found.length - SHOWN)}</p>}
    </div>
  );
}
