import * as React from 'react';
import { mergeStyles } from '@fluentui/react/lib/Styling';
import { useLooks } from '../../../ui/useLooks';
import type { PeriodWords } from '../../../words/periods';
import type { RecordClassWords } from '../../../words/recordClasses';
import { periodSettingOf, readPeriod, type RecordClass, type RetentionSettings, type Schedule } from '../../rules';

export interface ClassCardProps {
  readonly record: RecordClass;
  readonly schedule: Schedule;
  readonly settings: RetentionSettings;
  readonly words: RecordClassWords;
  readonly periods: PeriodWords;
}

const list = mergeStyles({ margin: 0, display: 'grid', gap: 8, selectors: { dt: { fontWeight: 600 }, dd: { margin: 0 } } });

/** An address out of a schedule is followed only where it is one of the web. */
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** What a class means: how long, then what, and why. */
export function ClassCard({ record, schedule, settings, words, periods }: ClassCardProps): JSX.Element {
  const look = useLooks();
  const reading = readPeriod(record.keepFor, record.keepFrom, periodSettingOf(record, schedule, settings));
  const { authority } = record;
  const rows: readonly (readonly [string, React.ReactNode])[] = [
    [words.howLong, periods.reading(reading)],
    [words.scheduleSays, [record.keepFor, record.keepFrom].filter((text) => text !== '').join(' – ')],
    [words.then, words.action[record.action]],
    [
      words.authority,
      isWeb(authority.url) ? (
        <a className={look.link} href={authority.url} target="_blank" rel="noreferrer">
          {authority.text || authority.url}
        </a>
      ) : (
        authority.text || words.noAuthority
      ),
    ],
    [words.isFor, record.description],
    [words.businessFunction, [record.businessFunction, record.activity].filter((text) => text !== '').join(' – ')],
    [words.owner, record.owner],
  ];
  const notes = [
    ...reading.assumptions.map((code) => periods.assumption[code]),
    ...reading.problems.map((code) => periods.problem[code]),
    ...(record.secondPerson ? [words.secondPerson] : []),
    ...(record.vital ? [words.vital] : []),
  ];
  return (
    <section className={look.liveFrame} aria-label={words.cardHeading}>
      <h3 className={look.heading}>{words.named(record.title, record.code)}</h3>
      <dl className={`${list} ${look.text}`}>
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className={look.quiet}>
          {note}
        </p>
      ))}
    </section>
  );
}
