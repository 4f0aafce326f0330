import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionMovesWords } from '../../../../words/functionMoves';
import type { MoveEnd } from '../../../rules';

export const NO_END: MoveEnd = { functionId: '', title: '', siteUrl: '', body: '' };

export interface EndsFieldsProps {
  readonly legend: string;
  readonly add: string;
  readonly ends: readonly MoveEnd[];
  /** Functions that sites have told of. */
  readonly known: readonly MoveEnd[];
  readonly words: FunctionMovesWords;
  readonly onChange: (ends: readonly MoveEnd[]) => void;
}

/** The functions at one end of a change: those that are known are chosen, those of other bodies are typed. */
export function EndsFields({ legend, add, ends, known, words, onChange }: EndsFieldsProps): JSX.Element {
  const look = useLooks();
  const put = (at: number, end: MoveEnd): void => onChange(ends.map((each, i) => (i === at ? end : each)));
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend className={look.legend}>{legend}</legend>
      <div className={look.stack}>
        {ends.map((end, at) => (
          <div key={at} className={look.tight}>
            <Select
              label={words.end(at + 1)}
              value={end.functionId}
              options={[{ key: '', text: words.otherBody }, ...known.map(({ functionId, title }) => ({ key: functionId, text: title || functionId }))]}
              onChange={(key) => put(at, known.find(({ functionId }) => functionId === key) ?? NO_END)}
            />
            {end.functionId === '' && (
              <>
                <Field label={words.title} value={end.title} maxLength={255} onChange={(_, title = '') => put(at, { ...end, title })} />
                <Field label={words.body} value={end.body} maxLength={255} onChange={(_, body = '') => put(at, { ...end, body })} />
              </>
            )}
            {ends.length > 1 && (
              <div>
                <DefaultButton text={words.remove(at + 1)} onClick={() => onChange(ends.filter((_, i) => i !== at))} />
              </div>
            )}
          </div>
        ))}
        <div>
          <DefaultButton text={add} onClick={() => onChange([...ends, NO_END])} />
        </div>
      </div>
    </fieldset>
  );
}
