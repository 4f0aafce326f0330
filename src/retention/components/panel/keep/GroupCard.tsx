import * as React from 'react';
import { Disclosure } from '../../../../ui/Disclosure';
import { useLooks } from '../../../../ui/useLooks';
import type { Culture } from '../../../../words/culture';
import { formatDate } from '../../../../words/dates';
import { formatDay } from '../../../../words/days';
import type { KeepingWords } from '../../../../words/keeping';
import type { PeriodWords } from '../../../../words/periods';
import type { KeepGroup, KeepSurvey } from '../../../store/keeping/keepDesk';

export interface GroupCardProps {
  readonly survey: KeepSurvey;
  readonly group: KeepGroup;
  readonly words: KeepingWords;
  readonly periods: PeriodWords;
  readonly culture: Culture;
}

const MOST = 100;

/** Which class, which rule, what date and who decided, for the documents of one series. */
export function GroupCard({ survey, group, words, periods, culture }: GroupCardProps): JSX.Element {
  const look = useLooks();
  const { recordClass, documents, decision, exceptions, key } = group;
  const kept = exceptions.filter(({ kind }) => kind === 'keepLonger');
  const asked = exceptions.filter(({ kind }) => kind === 'destroy');
  const dues = [...new Set(documents.map(({ due }) => (due === null ? '' : periods.due(due))))].filter((said) => said !== '');
  const rows: [string, React.ReactNode][] = [
    [words.recordClass, recordClass === null ? key.recordClass || words.noClass : `${recordClass.code} ${recordClass.title}`],
    ...(recordClass === null ? [] : ([[words.rule, `${recordClass.keepFor} · ${recordClass.keepFrom}`]] as [string, string][])),
    ...(dues.length === 0 ? [] : ([[words.until, dues.slice(0, 3).join(' ')]] as [string, string][])),
    [words.decided, decision === null ? words.nobody : `${decision.who.name}, ${formatDate(decision.when, culture, survey.timeZone)}`],
  ];
  return (
    <div className={look.tight}>
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
      {kept[0] && <p className={look.text}>{words.exception(kept.length, formatDay(kept[0].until, culture), kept[0].who.name, kept[0].reason)}</p>}
      {asked[0] && <p className={look.text}>{words.asked(asked.length, asked[0].who.name)}</p>}
      <Disclosure summary={words.show} about={words.documents(documents.length)}>
        <ul style={{ margin: '4px 0', paddingLeft: 20 }}>
          {documents.slice(0, MOST).map(({ facts }) => (
            <li key={facts.uniqueId} className={look.text}>
              {facts.name}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
