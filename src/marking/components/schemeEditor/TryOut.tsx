import * as React from 'react';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { findClassification, readMarking, type ReadMarking, type Scheme } from '../../rules';
import { useSchemeEditor } from './surroundings';

/** A scheme that does not hold together may not be able to read at all. */
function read(line: string, scheme: Scheme): ReadMarking | null {
  try {
    return readMarking(line, scheme);
  } catch {
    return null;
  }
}

function coloursOf({ marking }: ReadMarking, scheme: Scheme): React.CSSProperties | undefined {
  if (marking === null) return undefined;
  const colours = marking.sensitive ? scheme.sensitive?.colours : findClassification(marking.classification, scheme)?.colours;
  return colours && { color: colours.text, backgroundColor: colours.background };
}

/** A line typed to see how the scheme, as it is being edited, would read it. */
export function TryOut({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { words, verdicts } = useSchemeEditor();
  const look = useLooks();
  const [line, setLine] = React.useState('');
  const found = line.trim() === '' ? null : read(line, scheme);
  return (
    <section aria-label={words.edit.tryOut} className={look.liveFrame}>
      <Field label={words.edit.tryLabel} value={line} maxLength={500} onChange={(_, value = '') => setLine(value)} />
      <div aria-live="polite" aria-atomic="true" className={look.tight}>
        {found === null && <p className={look.quiet}>{words.edit.tryEmpty}</p>}
        {found?.canonical && (
          <div>
            <p className={look.liveLine} style={coloursOf(found, scheme)}>
              {found.canonical}
            </p>
          </div>
        )}
        {found !== null && (
          <ul className={look.text} style={{ margin: 0, paddingLeft: 20 }}>
            {found.problems.map((problem, at) => (
              <li key={at}>
                {verdicts.problemMessage(problem)}
                {problem.paragraph !== null && ` (${verdicts.citation(problem.paragraph)})`}
              </li>
            ))}
            {found.valid && <li>{words.edit.holds}</li>}
          </ul>
        )}
      </div>
    </section>
  );
}
