import * as React from 'react';
import { Field } from '../../../ui/Field';
import { LiveLine } from '../../../ui/LiveLine';
import { useLooks } from '../../../ui/useLooks';
import { findClassification, readMarking, type Colours, type ReadMarking, type Scheme } from '../../rules';
import { useSchemeEditor } from './surroundings';

/** A scheme that does not hold together may not be able to read at all. */
function read(line: string, scheme: Scheme): ReadMarking | null {
  try {
    return readMarking(line, scheme);
  } catch {
    return null;
  }
}

function coloursOf({ marking }: ReadMarking, scheme: Scheme): Colours | null {
  if (marking === null) return null;
  return (marking.sensitive ? scheme.sensitive?.colours : findClassification(marking.classification, scheme)?.colours) ?? null;
}

/** A line typed to see how the scheme, as it is being edited, would read it. */
export function TryOut({ scheme }: { readonly scheme: Scheme }): JSX.Element {
  const { words, verdicts } = useSchemeEditor();
  const look = useLooks();
  const [line, setLine] = React.useState('');
  const found = line.trim() === '' ? null : read(line, scheme);
  return (
    <section aria-label={words.edit.tryOut} className={look.tight}>
      <Field label={words.edit.tryLabel} value={line} maxLength={500} onChange={(_, value = '') => setLine(value)} />
      <LiveLine
        heading={words.edit.tryOut}
        line={found?.canonical ?? ''}
        whenEmpty={found === null ? words.edit.tryEmpty : ''}
        colours={found === null ? null : coloursOf(found, scheme)}
      >
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
      </LiveLine>
    </section>
  );
}
