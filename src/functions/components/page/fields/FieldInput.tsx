import * as React from 'react';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { Json } from '../../../rules';
import { useKeepingGround } from '../keeping/keepingGround';
import { DayInput } from './DayInput';
import type { FieldKind } from './describe';
import { unfit } from './fit';
import { LinesInput } from './LinesInput';
import { NumberInput } from './NumberInput';
import { sayField } from './sayValue';

export interface FieldInputProps {
  readonly field: FieldKind;
  readonly label: string;
  readonly value: Json;
  readonly onChange: (value: Json) => void;
}

const LONG = 255;
const LONGEST = 8000;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const texts = (value: Json): readonly string[] => (Array.isArray(value) ? value.map((each: Json) => text(each)) : []);
const record = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Json>>) : {};
const number = (value: Json | undefined): number | null => (typeof value === 'number' ? value : null);

/** The editor of one value, by its kind. */
export function FieldInput({ field, label, value, onChange }: FieldInputProps): JSX.Element {
  const { words, fields, saying, culture, classes } = useKeepingGround();
  const look = useLooks();
  const wrong = unfit(field, value);
  switch (field.kind) {
    case 'fixed':
      return <Field label={label} description={words.fixedHint} readOnly value={sayField(field, value, saying)} />;
    case 'long':
      return <Field label={label} multiline rows={3} maxLength={LONGEST} value={text(value)} onChange={(_, typed = '') => onChange(typed)} />;
    case 'day':
      return <DayInput label={label} hint={words.dayHint} notADay={words.notADay} value={text(value)} culture={culture} onChange={onChange} />;
    case 'lines':
      return <LinesInput label={label} hint={words.linesHint} value={texts(value)} onChange={onChange} />;
    case 'yesNo':
      return <Choice kind="checkbox" label={label} checked={value === true} onChoose={onChange} />;
    case 'span': {
      const { from, to } = record(value);
      const day = (name: 'from' | 'to', said: Json | undefined): JSX.Element => (
        <DayInput
          label={words[name]}
          hint={words.dayHint}
          notADay={words.notADay}
          value={text(said)}
          culture={culture}
          onChange={(typed) => onChange({ ...record(value), [name]: typed })}
        />
      );
      return (
        <fieldset className={look.group}>
          <legend className={look.legend}>{label}</legend>
          {day('from', from)}
          {day('to', to)}
        </fieldset>
      );
    }
    case 'volume': {
      const set = (more: Readonly<Record<string, Json>>): void => onChange({ ...record(value), ...more });
      return (
        <fieldset className={look.group}>
          <legend className={look.legend}>{label}</legend>
          <NumberInput
            label={words.howManyDocuments}
            notANumber={words.notANumber}
            value={number(record(value).documents)}
            onChange={(documents) => set({ documents })}
          />
          <NumberInput label={words.metresOfShelf} notANumber={words.notANumber} value={number(record(value).metres)} onChange={(metres) => set({ metres })} />
        </fieldset>
      );
    }
    case 'several': {
      const chosen = texts(value);
      return (
        <fieldset className={look.group}>
          <legend className={look.legend}>{label}</legend>
          {field.options.map((key) => (
            <Choice
              key={key}
              kind="checkbox"
              label={(fields.choices[field.of] as Readonly<Record<string, string>>)[key]}
              checked={chosen.includes(key)}
              onChoose={(checked) => onChange(field.options.filter((each) => (each === key ? checked : chosen.includes(each))))}
            />
          ))}
        </fieldset>
      );
    }
    case 'choice':
    case 'series':
    case 'class': {
      const options =
        field.kind === 'choice'
          ? field.options.map((key) => ({ key, text: (fields.choices[field.of] as Readonly<Record<string, string>>)[key] }))
          : field.kind === 'series'
            ? saying.page.keyRecordSeries.map(({ id, name }) => ({ key: id, text: name || fields.parts.keyRecordSeries.unnamed }))
            : classes;
      if (field.kind === 'class' && options.length === 0)
        return <Field label={label} description={words.classHint} maxLength={LONG} value={text(value)} onChange={(_, typed = '') => onChange(typed)} />;
      // What stands there is offered, whatever it is: a list that lacks it would say something else.
      const known = text(value) === '' || options.some(({ key }) => key === value);
      return (
        <Select
          label={label}
          value={text(value)}
          options={[{ key: '', text: fields.notChosen }, ...options, ...(known ? [] : [{ key: text(value), text: text(value) }])]}
          onChange={onChange}
        />
      );
    }
    case 'year':
      return (
        <Field
          label={label}
          description={words.yearHint}
          inputMode="numeric"
          maxLength={4}
          value={text(value)}
          errorMessage={wrong !== null && text(value).length >= 4 ? words[wrong] : ''}
          onChange={(_, typed = '') => onChange(typed.trim())}
        />
      );
    case 'link':
      return (
        <Field
          label={label}
          description={words.linkHint}
          maxLength={LONGEST}
          value={text(value)}
          errorMessage={wrong !== null && text(value).length > 8 ? words[wrong] : ''}
          onChange={(_, typed = '') => onChange(typed.trim())}
        />
      );
    default:
      return <Field label={label} maxLength={LONG} value={text(value)} onChange={(_, typed = '') => onChange(typed)} />;
  }
}
