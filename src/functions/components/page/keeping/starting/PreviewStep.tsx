import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Facts } from '../../../../../ui/Facts';
import { ProblemNotice } from '../../../../../ui/ProblemNotice';
import { useLooks } from '../../../../../ui/useLooks';
import { checkPage, mayOf, type FunctionPage } from '../../../../rules';
import { namePath, sayAt } from '../../fields/sayValue';
import { useFunctionPage } from '../../surroundings';
import { useKeepingGround } from '../keepingGround';
import { sayMissing } from '../missingWords';
import type { DraftAtHand } from '../useDraft';
import type { Saving } from '../useSaving';
import { useToday } from '../useToday';
import { StepHeading } from './StepHeading';

export interface PreviewStepProps {
  readonly draft: DraftAtHand;
  readonly saving: Saving;
  readonly working: boolean;
  readonly onBack: () => void;
  readonly onConfirm: () => void;
  readonly onSave: () => void;
}

/** How complete a page would be once it is confirmed today. */
const asConfirmed = (page: FunctionPage, today: string): FunctionPage => ({ ...page, lastReviewed: today, nextReview: '' });

/** The page as it will stand, how complete it will be, and the one button that says that it is true. */
export function PreviewStep({ draft, saving, working, onBack, onConfirm, onSave }: PreviewStepProps): JSX.Element {
  const { site, reading, work } = useFunctionPage();
  const { words, fields, saying } = useKeepingGround();
  const look = useLooks();
  const today = useToday();
  const { level, missing } = checkPage(asConfirmed(draft.page, today), today);
  const needs = sayMissing(missing, words, fields);
  const mayConfirm = mayOf(site, reading.state).confirm;
  const busy = saving.kind === 'saving' || working;
  return (
    <div className={look.stack}>
      <StepHeading>{words.previewHeading}</StepHeading>
      <div className={look.tight}>
        <p className={look.text}>{level === null ? words.previewNone : words.previewLevel(fields.levels[level])}</p>
        {needs.length > 0 && (
          <>
            <p className={look.quiet}>{words.previewNeeds(fields.levels.full)}:</p>
            <ul className={look.quiet}>
              {needs.map((need) => (
                <li key={need}>{need}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <section aria-label={words.previewSays}>
        <h4 className={look.heading}>{words.previewSays}</h4>
        <Facts facts={draft.changes.map(({ path, value }) => ({ key: path, name: namePath(path, saying, value), says: sayAt(path, value, saying, true) }))} />
      </section>
      {saving.kind === 'failed' && <ProblemNotice says={words.saveFailed} problem={saving.problem} work={work} />}
      <p className={look.quiet}>{mayConfirm ? words.confirmMeans : words.mayNotConfirm}</p>
      <p className={look.hidden} role="status">
        {busy ? words.confirming : ''}
      </p>
      <div className={look.row}>
        <PrimaryButton
          text={mayConfirm ? words.confirm : words.onlySave}
          disabled={busy}
          allowDisabledFocus
          onClick={() => !busy && (mayConfirm ? onConfirm() : onSave())}
        />
        <DefaultButton text={words.previous} disabled={busy} onClick={onBack} />
      </div>
    </div>
  );
}
