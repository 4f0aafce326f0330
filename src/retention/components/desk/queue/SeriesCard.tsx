import * as React from 'react';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import { Notice } from '../../../../ui/Notice';
import { formatDate } from '../../../../words/dates';
import { formatDay } from '../../../../words/days';
import { formatSize } from '../../../../words/sizes';
import type { QueuedSeries } from '../../../rules';
import type { QueueSnapshot } from '../../../store/queue/queueDesk';
import { useRecordsDesk } from '../surroundings';
import { classNameOf, placeNameOf } from './seriesNames';
import { useQueue } from './surroundings';

/** An address that a schedule may lead to: what else stands there is shown as text only. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** What a series is, by which rule it is due, and some of it to open. */
export function SeriesCard({ series, snapshot }: { readonly series: QueuedSeries; readonly snapshot: QueueSnapshot }): JSX.Element {
  const { site, culture } = useRecordsDesk();
  const { words, periods } = useQueue();
  const look = useLooks();
  const rule = snapshot.ruleOf(series.key.recordClass);
  const origin = new URL(site.door.webUrl).origin;
  const day = (text: string | null): string => formatDay(text ?? '', culture);
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <p className={look.quiet}>{placeNameOf(series, snapshot)}</p>
        {series.due > 0 && (
          <p className={look.text}>{words.dueFrom(series.due, day(series.earliest), day(series.latest), formatSize(series.bytes, culture))}</p>
        )}
        {series.dueHeld > 0 && <p className={look.text}>{words.heldOf(series.dueHeld)}</p>}
        {series.keptLonger > 0 && <p className={look.text}>{words.keptLongerOf(series.keptLonger)}</p>}
        {series.goingAlone > 0 && <p className={look.text}>{words.goingAloneOf(series.goingAlone)}</p>}
        {series.dueUnknown > 0 && <p className={look.text}>{words.unknownOf(series.dueUnknown)}</p>}
        {series.coming > 0 && <p className={look.text}>{words.comingOf(series.coming)}</p>}
        {series.before !== null && (
          <p className={look.text}>
            {words.before(series.before.who.name, formatDate(series.before.when, culture, 'UTC'), words.decided(series.before.kind, day(series.before.until)))}
          </p>
        )}
      </div>
      {rule === null ? (
        <Notice kind="warning">{words.notInSchedule}</Notice>
      ) : (
        <div className={look.tight}>
          <h4 className={look.heading}>{words.whichRule}</h4>
          <p className={look.text}>{periods.reading(rule.reading)}</p>
          <blockquote className={look.quote}>
            {[rule.recordClass.keepFor, rule.recordClass.keepFrom].filter((each) => each !== '').join(' – ')}
            <p className={look.quiet}>
              {words.rule(snapshot.rule)}: {classNameOf(series, snapshot)}
            </p>
          </blockquote>
          <p className={look.text}>
            {words.then}: {words.action[rule.recordClass.action]}
          </p>
          {rule.recordClass.authority.text !== '' && (
            <p className={look.text}>
              {words.authority}:{' '}
              {isWebAddress(rule.recordClass.authority.url) ? (
                <TextLink href={rule.recordClass.authority.url} newTab>
                  {rule.recordClass.authority.text}
                </TextLink>
              ) : (
                rule.recordClass.authority.text
              )}
            </p>
          )}
          {rule.superseded && <Notice kind="warning">{words.superseded}</Notice>}
        </div>
      )}
      {series.sample.length > 0 && (
        <div className={look.tight}>
          <h4 className={look.heading}>{words.sample}</h4>
          <p className={look.quiet}>{words.sampleLead}</p>
          <ul style={{ margin: 0, paddingLeft: 20 }}>
            {series.sample.map(({ name, serverRelativeUrl }) => (
              <li key={serverRelativeUrl} className={look.text}>
                <TextLink href={`${origin}${serverRelativeUrl.split('/').map(encodeURIComponent).join('/')}`} newTab>
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
