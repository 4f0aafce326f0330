import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../../ui/Choice';
import { useLooks } from '../../../../../ui/useLooks';
import { withChange, type FunctionPage } from '../../../../rules';
import { kindAt, sectionOf, SECTIONS } from '../../fields/describe';
import { namePath, sayAt } from '../../fields/sayValue';
import { useKeepingGround } from '../keepingGround';
import type { Offered } from '../offered';
import type { DraftAtHand } from '../useDraft';
import { StepHeading } from './StepHeading';

export interface KnownStepProps {
  readonly offers: readonly Offered[];
  readonly draft: DraftAtHand;
  readonly onNext: (page: FunctionPage) => void;
}

/** What we already know: each ticked, each with where it comes from. */
export function KnownStep({ offers, draft, onNext }: KnownStepProps): JSX.Element {
  const { words, fields, saying } = useKeepingGround();
  const look = useLooks();
  const [not, setNot] = React.useState<ReadonlySet<string>>(new Set());
  // What only systems care about is noted without asking.
  const asked = offers.filter(({ path }) => kindAt(path)?.kind !== 'fixed');
  const used = asked.filter(({ path }) => !not.has(path));
  const goOn = (): void => {
    // Whoever comes back to this step and unticks something takes it out again; what was answered since stays.
    const page = offers.reduce((at, { path, value }) => withChange(at, { path, value: not.has(path) ? (path.includes('/') ? null : '') : value }), draft.page);
    // What a team does is a function, unless somebody says otherwise: it is seen before it is confirmed.
    const typed: FunctionPage = { ...page, type: page.type || 'function' };
    draft.replace({ base: draft.base, page: typed });
    onNext(typed);
  };
  return (
    <div className={look.stack}>
      <StepHeading>{words.knownHeading}</StepHeading>
      <p className={look.text}>{asked.length === 0 ? words.knownNothing : words.knownLead(asked.length)}</p>
      {SECTIONS.map((section) => {
        const here = asked.filter(({ path }) => sectionOf(path).name === section.name);
        if (here.length === 0) return null;
        return (
          <fieldset key={section.name} className={look.group}>
            <legend className={look.legend}>{fields.sections[section.name]}</legend>
            {here.map(({ path, value, because }) => (
              <Choice
                key={path}
                kind="checkbox"
                label={namePath(path, saying, value)}
                hint={words.because[because]}
                checked={!not.has(path)}
                onChoose={(checked) =>
                  setNot((at) => {
                    const next = new Set(at);
                    if (checked) next.delete(path);
                    else next.add(path);
                    return next;
                  })
                }
              >
                <p className={look.text} style={{ whiteSpace: 'pre-line' }}>
                  {sayAt(path, value, saying, true)}
                </p>
              </Choice>
            ))}
          </fieldset>
        );
      })}
      {asked.length < offers.length && <p className={look.quiet}>{words.alsoNoted}</p>}
      <div className={look.row}>
        {used.length > 0 ? <PrimaryButton text={words.use(used.length)} onClick={goOn} /> : <DefaultButton text={words.useNone} onClick={goOn} />}
      </div>
    </div>
  );
}
