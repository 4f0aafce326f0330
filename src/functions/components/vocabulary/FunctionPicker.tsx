import * as React from 'react';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import type { FunctionListWords } from '../../../words/functionLists';
import { findTerms, type FoundTerm, type FunctionVocabulary } from '../../rules/vocabulary';

const MOST = 20;

export interface FunctionPickerProps {
  readonly vocabulary: FunctionVocabulary;
  readonly words: FunctionListWords;
  /** The term, and those above it, the highest first. */
  readonly onPick: (found: FoundTerm) => void;
}

/** Finds a function of a list by words in any language, and shows each with what it stands under. */
export function FunctionPicker({ vocabulary, words, onPick }: FunctionPickerProps): JSX.Element {
  const look = useLooks();
  const [typed, setTyped] = React.useState('');
  const found = React.useMemo(() => findTerms(vocabulary.terms, typed, MOST), [vocabulary, typed]);
  const { picker } = words;
  return (
    <div className={look.tight}>
      <Field label={picker.label} description={picker.hint} value={typed} onChange={(_, value = '') => setTyped(value)} />
      <p role="status" className={look.quiet}>
        {typed.trim() === '' ? '' : found.length === 0 ? picker.none : picker.found(found.length)}
      </p>
      <div className={look.row}>
        {found.map((each) => (
          <button
            key={each.term.code}
            type="button"
            className={look.chip}
            aria-label={picker.choose([...each.path, each.term].map(({ title }) => title).join(', '))}
            onClick={() => onPick(each)}
          >
            {each.path.length > 0 && <span className={look.quiet}>{each.path.map(({ title }) => title).join(' › ')} › </span>}
            {each.term.title} <span className={look.quiet}>{each.term.code}</span>
          </button>
        ))}
      </div>
      {vocabulary.licence !== '' && <p className={look.quiet}>{vocabulary.licence}</p>}
    </div>
  );
}
