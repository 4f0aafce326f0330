import * as React from 'react';
import { Field } from '../../../ui/Field';
import { useLooks } from '../../../ui/useLooks';
import type { Clearance, ClearanceProblem } from '../../rules';
import { useRelease } from './surroundings';

export interface ClearanceFieldsProps {
  readonly given: readonly Clearance[];
  /** The day where the person is: none later can be chosen. */
  readonly today: string;
  /** What is missing, once the person has tried. */
  readonly missing: readonly { readonly id: string; readonly missing: readonly ClearanceProblem[] }[];
  readonly onChange: (given: readonly Clearance[]) => void;
}

/** Who has cleared it: each clearance that the scheme wants, with who gave it, the day and where it can be found again (GSCP paragraph 40). */
export function ClearanceFields({ given, today, missing, onChange }: ClearanceFieldsProps): JSX.Element {
  const { words, culture, scheme } = useRelease();
  const look = useLooks();
  const set = (id: string, change: Partial<Clearance>): void => onChange(given.map((each) => (each.id === id ? { ...each, ...change } : each)));
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.clearances}</h3>
      <p className={look.text}>{words.clearancesLead}</p>
      {(scheme.release?.clearances ?? []).map(({ id, name }) => {
        const clearance = given.find((each) => each.id === id);
        const wrong = missing.find((each) => each.id === id)?.missing ?? [];
        const said = (...codes: ClearanceProblem[]): string | undefined => {
          const code = codes.find((each) => wrong.includes(each));
          return code === undefined ? undefined : words.clearanceProblem[code];
        };
        return (
          <fieldset key={id} className={look.group} style={{ marginTop: 8 }}>
            <legend className={look.legend}>{name[culture] ?? name.en}</legend>
            <div className={look.tight}>
              <Field
                required
                label={words.by}
                value={clearance?.by ?? ''}
                maxLength={255}
                errorMessage={said('by')}
                onChange={(_, by = '') => set(id, { by })}
              />
              <Field
                required
                type="date"
                label={words.on}
                max={today}
                value={clearance?.on ?? ''}
                errorMessage={said('on', 'onAhead')}
                onChange={(_, on = '') => set(id, { on })}
                styles={{ root: { maxWidth: 200 } }}
              />
              <Field
                required
                label={words.reference}
                description={words.referenceHint}
                value={clearance?.reference ?? ''}
                maxLength={255}
                errorMessage={said('reference')}
                onChange={(_, reference = '') => set(id, { reference })}
              />
            </div>
          </fieldset>
        );
      })}
    </section>
  );
}
