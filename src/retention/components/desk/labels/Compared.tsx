import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import { formatNumber } from '../../../../words/numbers';
import type { RecordLabelsWords } from '../../../../words/recordLabels';
import type { DisagreementCode, LabelBook, Silent } from '../../../rules';
import type { LabelScan } from '../../../store/labels';
import type { RecordLibrary } from '../../../store/site/recordSite';
import { useRecordsDesk } from '../surroundings';

export interface ComparedProps {
  readonly scan: LabelScan;
  readonly labels: LabelBook;
  readonly words: RecordLabelsWords;
  readonly onWrite: (library: RecordLibrary, itemIds: readonly number[]) => void;
}

const MOST = 50;
const addressOf = (origin: string, path: string): string => `${origin}${path.split('/').map(encodeURIComponent).join('/')}`;

/** How labels stand to classes in one library, what follows, and what a person must look at. */
export function Compared({ scan, labels, words, onWrite }: ComparedProps): JSX.Element {
  const { site, work, culture } = useRecordsDesk();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), [scan]);
  const { counts, library, toWrite, disagreements } = scan;
  const rows: [string, number][] = [
    [words.same, counts.same],
    [words.toWrite, counts.toWrite],
    ...Object.entries(counts.silent).map(([code, many]): [string, number] => [words.silent[code as Silent], many]),
    ...Object.entries(counts.disagree).map(([code, many]): [string, number] => [words.disagree[code as DisagreementCode], many]),
  ];
  const follows = site.settings.master === 'class';
  const records = [...toWrite].reduce((sum, [name, ids]) => sum + (labels.find(name)?.record === true ? ids.length : 0), 0);
  const origin = new URL(site.door.webUrl).origin;
  return (
    <div className={look.stack}>
      <h4 className={look.heading} tabIndex={-1} ref={start}>
        {words.what}
      </h4>
      <p className={look.quiet}>{scan.complete ? words.whole(scan.seen, library.itemCount) : words.stopped}</p>
      <Table
        caption={words.what}
        columns={[{ heading: words.what }, { heading: words.documents, number: true }]}
        rows={rows.map(([name, many]) => ({ key: name, cells: [name, formatNumber(many, culture)] }))}
      />
      {counts.toWrite > 0 && (
        <div className={look.tight}>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {[...toWrite].map(([name, ids]) => (
              <li key={name} className={look.text}>
                {follows ? words.toLabel(ids.length, name) : words.toClass(ids.length, [name, scan.titles.get(name) ?? ''].join(' ').trim())}
              </li>
            ))}
          </ul>
          {follows && records > 0 && <Notice kind="warning">{words.becomesRecord(records)}</Notice>}
          {!follows && <p className={look.text}>{words.classesFollow}</p>}
          <div className={look.row}>
            <PrimaryButton
              text={follows ? words.write(counts.toWrite) : words.giveClass(counts.toWrite)}
              onClick={() => onWrite(library, [...toWrite.values()].flat())}
            />
          </div>
        </div>
      )}
      {disagreements.length > 0 && (
        <section className={look.tight}>
          <h4 className={look.heading}>{words.disagreements}</h4>
          <Table
            caption={words.disagreements}
            columns={[{ heading: words.document }, { heading: words.recordClass }, { heading: words.label }, { heading: words.why }]}
            rows={disagreements.slice(0, MOST).map(({ name, serverRelativeUrl, recordClass, label, code }) => ({
              key: serverRelativeUrl,
              cells: [
                <TextLink key="name" href={addressOf(origin, serverRelativeUrl)} newTab>
                  {name}
                </TextLink>,
                recordClass,
                label,
                words.disagree[code],
              ],
            }))}
          />
          {disagreements.length > MOST && <p className={look.quiet}>{work.more(disagreements.length - MOST)}</p>}
        </section>
      )}
    </div>
  );
}
