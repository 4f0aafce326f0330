import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import { formatDate } from '../../../../words/dates';
import type { DisposalDeed, SeriesKey } from '../../../rules';
import type { DecidedSeries } from '../../../store/disposal';
import { useRecordsDesk } from '../surroundings';
import { useDisposal } from './surroundings';

export interface DecidedListProps {
  readonly decided: readonly DecidedSeries[];
  readonly timeZone: string;
  /** False where nothing can be judged now. */
  readonly may: boolean;
  readonly onPlan: (series: readonly SeriesKey[], deed: DisposalDeed) => void;
}

const DEEDS: readonly DisposalDeed[] = ['recycle', 'label'];

const keyOf = ({ key }: DecidedSeries): string => JSON.stringify([key.place, key.recordClass, key.year]);

/** What was decided and is not planned yet: a person chooses, and sees what would go. */
export function DecidedList({ decided, timeZone, may, onPlan }: DecidedListProps): JSX.Element {
  const look = useLooks();
  const name = useOwnId('deed');
  const { words } = useDisposal();
  const { culture } = useRecordsDesk();
  const waiting = decided.filter(({ inPlan }) => inPlan === null);
  const [chosen, setChosen] = React.useState<ReadonlySet<string>>(() => new Set(waiting.filter(({ carriedOut }) => carriedOut === '').map(keyOf)));
  const [asked, setAsked] = React.useState(false);
  const [deed, setDeed] = React.useState<DisposalDeed>('recycle');
  const picked = waiting.filter((each) => chosen.has(keyOf(each)));

  const choose = (each: DecidedSeries, checked: boolean): void => {
    const next = new Set(chosen);
    if (checked) next.add(keyOf(each));
    else next.delete(keyOf(each));
    setChosen(next);
  };
  return (
    <section className={look.tight} aria-label={words.decidedHeading}>
      <h3 className={look.heading}>{words.decidedHeading}</h3>
      {waiting.length === 0 ? (
        <p className={look.text}>{words.nothingDecided}</p>
      ) : (
        <>
          <p className={look.quiet}>{words.decidedLead}</p>
          <div role="group" aria-label={words.decidedHeading}>
            {waiting.map((each) => {
              const { key, classTitle, decision, carriedOut } = each;
              const name = classTitle === '' ? key.recordClass || words.unclassed : classTitle;
              return (
                <Choice
                  key={keyOf(each)}
                  kind="checkbox"
                  label={words.chooseSeries(name, key.year === null ? '–' : String(key.year))}
                  hint={`${key.place} · ${words.decidedBy} ${decision.who.name}, ${formatDate(decision.when, culture, timeZone)}${carriedOut === '' ? '' : ` · ${words.carriedOut(formatDate(carriedOut, culture, timeZone))}`}`}
                  checked={chosen.has(keyOf(each))}
                  onChoose={(checked) => choose(each, checked)}
                />
              );
            })}
          </div>
          {may && (
            <fieldset className={look.group}>
              <legend className={look.legend}>{words.deed}</legend>
              {DEEDS.map((each) => (
                <Choice
                  key={each}
                  kind="radio"
                  name={name}
                  label={words.deeds[each].label}
                  hint={words.deeds[each].hint}
                  checked={deed === each}
                  onChoose={() => setDeed(each)}
                />
              ))}
            </fieldset>
          )}
          <p className={look.quiet} role="status">
            {asked && picked.length === 0 ? words.chooseFirst : ''}
          </p>
          {may && (
            <div className={look.row}>
              <PrimaryButton
                text={words.seeWhatGoes}
                onClick={() => {
                  setAsked(true);
                  if (picked.length > 0)
                    onPlan(
                      picked.map(({ key }) => key),
                      deed
                    );
                }}
              />
            </div>
          )}
        </>
      )}
    </section>
  );
}
