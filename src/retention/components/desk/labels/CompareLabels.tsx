import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import type { LabelDesk, LabelsOfSite } from '../../../store/labels';
import type { RecordLibrary } from '../../../store/site/recordSite';
import { useRecordsDesk } from '../surroundings';
import { Compared } from './Compared';
import { StandardLabel } from './StandardLabel';
import { useLabelScan } from './useLabelScan';

export interface CompareLabelsProps {
  readonly desk: LabelDesk;
  readonly read: LabelsOfSite;
  readonly words: RecordLabelsWords;
  readonly onWrite: (library: RecordLibrary, itemIds: readonly number[]) => void;
  /** What new documents get was changed: it is read again. */
  readonly onChanged: () => void;
}

/** A library chosen, its labels compared with its classes, and what follows from that. */
export function CompareLabels({ desk, read, words, onWrite, onChanged }: CompareLabelsProps): JSX.Element | null {
  const { site, work } = useRecordsDesk();
  const look = useLooks();
  const [id, setId] = React.useState(read.libraries[0].library.id);
  const { at, compare, stop } = useLabelScan(desk, read);
  const chosen = read.libraries.find(({ library }) => library.id === id) ?? read.libraries[0];
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.heading}</h3>
      <Select
        label={words.library}
        value={id}
        hint={words.standard(chosen.standard)}
        options={read.libraries.map(({ library }) => ({ key: library.id, text: library.title }))}
        onChange={setId}
      />
      {site.manages && chosen.standard !== null && read.labels.all.length > 0 && (
        <StandardLabel
          key={chosen.library.id}
          desk={desk}
          library={chosen.library}
          standard={chosen.standard}
          labels={read.labels}
          words={words}
          onChanged={onChanged}
        />
      )}
      <div className={look.row}>
        {at.kind === 'reading' ? (
          <DefaultButton text={words.stop} onClick={stop} />
        ) : (
          <DefaultButton text={words.compare(chosen.library.title)} onClick={() => compare(chosen.library)} />
        )}
        <p className={look.quiet} role="status">
          {at.kind === 'reading' ? words.comparing(at.rows) : ''}
        </p>
      </div>
      {at.kind === 'failed' && <ProblemNotice says={words.failed} problem={at.problem} work={work} />}
      {at.kind === 'read' && at.scan === null && <Notice kind="warning">{words.noSchedule}</Notice>}
      {at.kind === 'read' && at.scan !== null && <Compared scan={at.scan} labels={read.labels} words={words} onWrite={onWrite} />}
    </section>
  );
}
