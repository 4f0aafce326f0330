import * as React from 'react';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { SchemeChangePreview } from '../../rules';
import { useSchemeEditor } from './surroundings';

/** Past this many a table helps nobody; what needs eyes stands first. */
const SHOWN = 100;

/** What a change does to the markings in use, what needs eyes first. */
export function PreviewTable({ preview }: { readonly preview: SchemeChangePreview }): JSX.Element {
  const { words, verdicts } = useSchemeEditor();
  const look = useLooks();
  const { force } = words;
  if (preview.lines.length === 0) return <p className={look.text}>{force.nothingInUse}</p>;
  return (
    <div className={look.tight}>
      <p className={look.text}>{force.summary(preview.documents, preview.lines.length)}</p>
      <Table
        caption={force.previewHeading}
        columns={[
          { heading: force.marking },
          { heading: force.documents, number: true },
          { heading: force.what },
          { heading: force.becomes },
          { heading: force.why },
        ]}
        rows={preview.lines.slice(0, SHOWN).map(({ line, count, fate, direction, before, after, problems }) => ({
          key: line,
          cells: [
            line === '' ? force.unmarkedLine : line,
            words.count(count),
            line === '' ? force.unmarkedFate(before, after) : force.fate(fate, direction),
            fate === 'noLongerHolds' || fate === 'neverHeld' ? '–' : (after ?? '–'),
            line === '' ? '' : problems.map((problem) => verdicts.problemMessage(problem)).join(' '),
          ],
        }))}
      />
      {preview.lines.length > SHOWN && <p className={look.quiet}>{force.more(preview.lines.length - SHOWN)}</p>}
    </div>
  );
}
