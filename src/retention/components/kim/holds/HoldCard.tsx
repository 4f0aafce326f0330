import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import { sitesOf, type Hold, type HoldStanding } from '../../../rules';
import { HoldHistory } from './HoldHistory';
import { useHolds } from './surroundings';

export interface HoldCardProps {
  readonly standing: HoldStanding;
  readonly onChange: (standing: HoldStanding) => void;
  readonly onLift: (standing: HoldStanding) => void;
}

function KnownHold({ hold }: { readonly hold: Hold }): JSX.Element {
  const { words, culture, today } = useHolds();
  const look = useLooks();
  const day = (date: string): string => formatDate(date, culture, 'UTC');
  const { sites, anywhere } = sitesOf(hold.scope);
  const over = hold.lifted !== '' && hold.lifted <= today;
  return (
    <>
      <p className={look.quiet}>
        {[
          words.reasons[hold.reason],
          ...(hold.confidential ? [words.confidential] : []),
          hold.from > today ? words.from(day(hold.from)) : words.since(day(hold.from)),
          ...(over ? [words.liftedOn(day(hold.lifted))] : []),
        ].join(' · ')}
      </p>
      {words.scope(hold.scope).map((sentence) => (
        <p key={sentence} className={look.text}>
          {sentence}
        </p>
      ))}
      {!over && <p className={look.quiet}>{words.reach(sites, anywhere)}</p>}
      <p className={look.text}>
        {words.authority(hold.authority)}
        <br />
        {words.contact(hold.contact)}
      </p>
      {hold.lifted > today && <p className={look.text}>{words.until(day(hold.lifted))}</p>}
      {!over && hold.backing === 'nothing' && <Notice kind="warning">{words.unbacked}</Notice>}
      {!over && hold.backing !== 'nothing' && <p className={look.text}>{words.backed(hold.backing, hold.backedBy)}</p>}
      {!over &&
        hold.reviewOn !== '' &&
        (hold.reviewOn <= today ? (
          <Notice kind="warning">{words.reviewDue(day(hold.reviewOn))}</Notice>
        ) : (
          <p className={look.quiet}>{words.reviewOn(day(hold.reviewOn))}</p>
        ))}
    </>
  );
}

/** One hold: what it holds, by whose authority, what backs it, and what happened to it. */
export function HoldCard({ standing, onChange, onLift }: HoldCardProps): JSX.Element {
  const { desk, words, today } = useHolds();
  const look = useLooks();
  const { hold } = standing;
  const title = hold?.title ?? words.unknownTitle;
  return (
    <section className={look.tight} aria-label={title}>
      <h4 className={look.heading}>{title}</h4>
      {hold !== null ? (
        <KnownHold hold={hold} />
      ) : desk.may ? (
        <Notice kind="warning">{words.detailsMissing}</Notice>
      ) : (
        <p className={look.text}>{words.askTeam}</p>
      )}
      {standing.history.length > 0 && (
        <Disclosure summary={words.history} about={title}>
          <HoldHistory caption={`${words.history}: ${title}`} history={standing.history} />
        </Disclosure>
      )}
      {desk.may && hold !== null && !(hold.lifted !== '' && hold.lifted <= today) && (
        <div className={look.row}>
          <DefaultButton text={words.change} ariaLabel={`${words.change}: ${title}`} onClick={() => onChange(standing)} />
          <DefaultButton text={words.lift} ariaLabel={`${words.lift}: ${title}`} onClick={() => onLift(standing)} />
        </div>
      )}
    </section>
  );
}
