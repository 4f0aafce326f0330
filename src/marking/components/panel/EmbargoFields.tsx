import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import { levelsOf, readMarking, type Embargo } from '../../rules';
import { useSurroundings } from './surroundings';

export interface EmbargoFieldsProps {
  readonly embargo: Embargo;
  readonly onChange: (embargo: Embargo) => void;
}

/** What a date field holds, as a moment in UTC; empty where it is not a date. The field is in the person's own zone. */
function momentOf(field: string): string {
  const moment = new Date(field);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}

/** When an embargo ends and what the marking is then (GSCP, page 18). */
export function EmbargoFields({ embargo, onChange }: EmbargoFieldsProps): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const [when, setWhen] = React.useState('');
  const { until, becomes } = embargo;
  const successor = becomes ? readMarking(becomes, desk.scheme) : null;
  return (
    <fieldset className={look.group}>
      <legend className={look.quiet}>{words.embargo}</legend>
      <Choice
        kind="radio"
        name="mun-until"
        label={words.embargoTime}
        checked={until.kind === 'time'}
        onChoose={() => onChange({ ...embargo, until: { kind: 'time', at: momentOf(when) } })}
      />
      <Choice
        kind="radio"
        name="mun-until"
        label={words.embargoEvent}
        checked={until.kind === 'event'}
        onChoose={() => onChange({ ...embargo, until: { kind: 'event', event: '' } })}
      />
      <div className={look.tight}>
        {until.kind === 'time' ? (
          <Field
            type="datetime-local"
            label={words.embargoWhen}
            value={when}
            onChange={(_, text = '') => {
              setWhen(text);
              onChange({ ...embargo, until: { kind: 'time', at: momentOf(text) } });
            }}
          />
        ) : (
          <Field
            label={words.embargoWhat}
            value={until.event}
            maxLength={200}
            onChange={(_, text = '') => onChange({ ...embargo, until: { kind: 'event', event: text } })}
          />
        )}
        <Field
          label={words.embargoBecomes}
          description={
            successor?.valid && successor.canonical !== becomes
              ? words.typedReads(successor.canonical ?? '')
              : words.embargoBecomesHint(levelsOf(desk.scheme)[0]?.name ?? '')
          }
          value={becomes}
          maxLength={255}
          onChange={(_, text = '') => onChange({ ...embargo, becomes: text })}
        />
      </div>
    </fieldset>
  );
}
