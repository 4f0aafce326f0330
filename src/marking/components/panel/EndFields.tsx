import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { levelsOf, readMarking, type Embargo, type Marking } from '../../rules';
import { successorsOf } from './successorsOf';
import { useSurroundings } from './surroundings';

export interface EndFieldsProps {
  readonly legend: string;
  /** The marking that ends. */
  readonly marking: Marking;
  readonly end: Embargo;
  readonly onChange: (end: Embargo) => void;
}

/** What a date field holds, as a moment in UTC; empty where it is not a date. The field is in the person's own zone. */
function momentOf(field: string): string {
  const moment = new Date(field);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

/** A moment as a date field takes it, in the person's own zone. */
function fieldOf(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return '';
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** When a marking ends, at a time or with an event, and what it becomes (GSCP, page 18, of embargoes). */
export default function EndFields({ legend, marking, end, onChange }: EndFieldsProps): JSX.Element {
  const { desk, words, now } = useSurroundings();
  const look = useLooks();
  const { until, becomes } = end;
  const [when, setWhen] = React.useState(until.kind === 'time' ? fieldOf(until.at) : '');
  const successor = becomes ? readMarking(becomes, desk.scheme) : null;
  const likely = React.useMemo(() => successorsOf(marking, desk.scheme), [marking, desk.scheme]);
  const past = until.kind === 'time' && until.at !== '' && Date.parse(until.at) <= now().getTime();
  return (
    <fieldset className={look.group}>
      <legend className={look.quiet}>{legend}</legend>
      <Choice
        kind="radio"
        name="mun-until"
        label={words.endTime}
        checked={until.kind === 'time'}
        onChoose={() => onChange({ ...end, until: { kind: 'time', at: momentOf(when) } })}
      />
      <Choice
        kind="radio"
        name="mun-until"
        label={words.endEvent}
        checked={until.kind === 'event'}
        onChoose={() => onChange({ ...end, until: { kind: 'event', event: '' } })}
      />
      <div className={look.tight}>
        {until.kind === 'time' ? (
          <Field
            type="datetime-local"
            label={words.endWhen}
            description={past ? words.endPast : undefined}
            value={when}
            onChange={(_, text = '') => {
              setWhen(text);
              onChange({ ...end, until: { kind: 'time', at: momentOf(text) } });
            }}
          />
        ) : (
          <Field
            label={words.endWhat}
            value={until.event}
            maxLength={200}
            onChange={(_, text = '') => onChange({ ...end, until: { kind: 'event', event: text } })}
          />
        )}
        <Field
          label={words.endBecomes}
          description={
            successor?.valid && successor.canonical !== becomes
              ? words.typedReads(successor.canonical ?? '')
              : words.endBecomesHint(likely[0] ?? levelsOf(desk.scheme)[0]?.name ?? '')
          }
          value={becomes}
          maxLength={255}
          onChange={(_, text = '') => onChange({ ...end, becomes: text })}
        />
        {likely.length > 0 && (
          <div className={look.row} role="group" aria-label={words.endLikely}>
            {likely.map((line) => (
              <button key={line} type="button" className={look.chip} aria-pressed={line === becomes} onClick={() => onChange({ ...end, becomes: line })}>
                {line}
              </button>
            ))}
          </div>
        )}
      </div>
    </fieldset>
  );
}
