import * as React from 'react';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import type { Culture } from '../../../../words/culture';
import { formatDate } from '../../../../words/dates';
import type { ExplainingWords } from '../../../../words/explaining';
import type { PeriodWords } from '../../../../words/periods';
import type { DeleteReading } from '../../../store/explaining/readDeleteFacts';

export interface RecordCardProps {
  readonly reading: DeleteReading;
  readonly words: ExplainingWords;
  readonly periods: PeriodWords;
  readonly culture: Culture;
}

const lastPart = (address: string): string => address.slice(address.lastIndexOf('/') + 1);
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** Which class a document has, by which rule, until when, and who said so. */
export function RecordCard({ reading: { facts, record, standing }, words, periods, culture }: RecordCardProps): JSX.Element | null {
  const look = useLooks();
  if (record === null) return null;
  const { recordClass } = record;
  const { code, source, place } = record.standing;
  const rows: [string, React.ReactNode][] = [
    [words.recordClass, code === '' ? words.noClass : recordClass === null ? words.unknownClass(code) : `${code} ${recordClass.title}`],
  ];
  if (code !== '') {
    const library = standing.libraries.find(({ url }) => url === place?.place)?.title;
    rows.push([words.whence, words.source[source](library ?? lastPart(place?.place ?? ''))]);
  }
  if (place !== null && place.who.name !== '') rows.push([words.decided, words.decidedBy(place.who.name, formatDate(place.when, culture, standing.timeZone))]);
  if (recordClass !== null) {
    rows.push([words.rule, [recordClass.keepFor, recordClass.keepFrom].filter((said) => said !== '').join(' · ')]);
    if (facts.due !== null && !facts.isFolder) rows.push([words.until, periods.due(facts.due)]);
    const { text, url } = recordClass.authority;
    if (text !== '')
      rows.push([
        words.authority,
        isWeb(url) ? (
          <TextLink href={url} newTab>
            {text}
          </TextLink>
        ) : (
          text
        ),
      ]);
  }
  rows.push([words.label, facts.label === null || facts.label === 'unknown' ? words.noLabel : facts.label.name]);
  return (
    <section className={look.tight}>
      <h2 className={look.heading}>{words.record}</h2>
      <dl style={{ margin: 0, display: 'grid', gap: 8 }}>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt className={look.quiet}>{name}</dt>
            <dd className={look.text} style={{ margin: 0 }}>
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
