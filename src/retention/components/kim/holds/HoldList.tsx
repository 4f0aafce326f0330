import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { HoldBook, HoldStanding } from '../../../rules';
import { HoldCard } from './HoldCard';
import { useHolds } from './surroundings';

export interface HoldListProps {
  /** Where the focus comes to from a form. */
  readonly start: React.RefObject<HTMLParagraphElement>;
  readonly book: HoldBook;
  readonly onDeclare: () => void;
  readonly onChange: (standing: HoldStanding) => void;
  readonly onLift: (standing: HoldStanding) => void;
}

/** The department's holds: those in force first, those that were lifted behind a button. */
export function HoldList({ start, book, onDeclare, onChange, onLift }: HoldListProps): JSX.Element {
  const { desk, words, today } = useHolds();
  const look = useLooks();
  const isOver = ({ hold, sealed }: HoldStanding): boolean => {
    const lifted = sealed?.lifted ?? hold?.lifted ?? '';
    return lifted !== '' && lifted <= today;
  };
  const newestFirst = [...book.standings].sort((a, b) => b.newest - a.newest);
  const standing = newestFirst.filter((each) => !isOver(each));
  const over = newestFirst.filter(isOver);
  const unbacked = standing.filter(({ hold }) => hold?.backing === 'nothing').length;
  const card = (each: HoldStanding): JSX.Element => <HoldCard key={each.id} standing={each} onChange={onChange} onLift={onLift} />;
  return (
    <>
      <p className={look.text} tabIndex={-1} ref={start}>
        {words.lead}
      </p>
      {!desk.may && <p className={look.quiet}>{words.readOnly}</p>}
      {unbacked > 0 && <Notice kind="warning">{words.unbackedCount(unbacked)}</Notice>}
      {desk.may && (
        <div>
          <PrimaryButton text={words.declareNew} onClick={onDeclare} />
        </div>
      )}
      <h3 className={look.heading}>{words.inForce}</h3>
      {standing.length === 0 ? <p className={look.text}>{words.none}</p> : standing.map(card)}
      {over.length > 0 && (
        <Disclosure summary={words.lifted(over.length)}>
          <div className={look.stack}>{over.map(card)}</div>
        </Disclosure>
      )}
    </>
  );
}
