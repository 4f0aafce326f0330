import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import { HOLD_REASONS, judgeHold, type Hold, type HoldBacking, type HoldProblemCode, type HoldReason, type HoldStanding } from '../../../rules';
import { DeedNotice } from './DeedNotice';
import { draftOf, EMPTY_DRAFT, holdOf, type HoldDraft } from './holdDraft';
import { ScopeFields } from './ScopeFields';
import { ScopePreview } from './ScopePreview';
import { useHolds } from './surroundings';
import { useDeed } from './useDeed';

export interface HoldFormProps {
  /** The hold that is changed; null where one is declared. */
  readonly standing: HoldStanding | null;
  readonly onDone: (what: 'declared' | 'changed') => void;
  readonly onCancel: () => void;
}

const BACKINGS: readonly HoldBacking[] = ['nothing', 'ediscoveryHold', 'retentionPolicy', 'retentionLabel'];

/** Declares a hold, or changes one, and says in plain words what it will hold before it does. */
export function HoldForm({ standing, onDone, onCancel }: HoldFormProps): JSX.Element {
  const { desk, words, culture, today } = useHolds();
  const look = useLooks();
  const before: Hold | null = standing?.hold ?? null;
  // The id is made once: trying again never declares a second.
  const [draft, setDraft] = React.useState<HoldDraft>(() => (before !== null ? draftOf(before) : { ...EMPTY_DRAFT, id: desk.newId(), from: today }));
  const [note, setNote] = React.useState('');
  const [tried, setTried] = React.useState(false);
  const { deed, begin } = useDeed(() => onDone(before !== null ? 'changed' : 'declared'));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const problems = React.useRef<HTMLDivElement>(null);

  const hold = holdOf(draft);
  const found = judgeHold(hold);
  const set = (part: Partial<HoldDraft>): void => setDraft((was) => ({ ...was, ...part }));
  const said = (code: HoldProblemCode): string | undefined => {
    const problem = tried ? found.find((each) => each.code === code) : undefined;
    return problem && words.problem(code, problem.value);
  };
  const send = (): void => {
    setTried(true);
    if (found.length > 0) {
      // What is missing is listed above the button, and focus goes there.
      window.setTimeout(() => problems.current?.focus(), 0);
      return;
    }
    begin(() => (before !== null && standing !== null ? desk.change(hold, note, standing.newest) : desk.declare(hold, note)));
  };
  const day = (date: string): string => formatDate(date, culture, 'UTC');

  return (
    <section className={look.stack} aria-label={before !== null ? words.changeHeading(before.title) : words.declareHeading}>
      <h3 className={look.heading} tabIndex={-1} ref={heading}>
        {before !== null ? words.changeHeading(before.title) : words.declareHeading}
      </h3>
      <Select
        label={words.fields.reason}
        value={draft.reason}
        options={HOLD_REASONS.map((key) => ({ key, text: words.reasons[key] }))}
        onChange={(reason) => set({ reason: reason as HoldReason })}
      />
      <Field
        required
        label={words.fields.title}
        value={draft.title}
        maxLength={200}
        errorMessage={said('noTitle')}
        onChange={(_, title = '') => set({ title })}
      />
      <Field
        required
        label={words.fields.authority}
        description={words.hints.authority}
        value={draft.authority}
        maxLength={1000}
        errorMessage={said('noAuthority')}
        onChange={(_, authority = '') => set({ authority })}
      />
      <Field
        required
        label={words.fields.contact}
        description={words.hints.contact}
        value={draft.contact}
        maxLength={200}
        errorMessage={said('noContact')}
        onChange={(_, contact = '') => set({ contact })}
      />
      <Field required type="date" label={words.fields.from} value={draft.from} errorMessage={said('noFrom')} onChange={(_, from = '') => set({ from })} />
      <Field
        type="date"
        label={words.fields.reviewOn}
        description={words.hints.reviewOn}
        value={draft.reviewOn}
        errorMessage={said('noReview')}
        onChange={(_, reviewOn = '') => set({ reviewOn })}
      />
      {before === null && (
        <Choice
          kind="checkbox"
          label={words.beConfidential}
          hint={words.confidentialHint}
          checked={draft.confidential}
          onChoose={(confidential) => set({ confidential })}
        />
      )}
      <ScopeFields draft={draft} problems={tried ? found : []} onChange={set} />
      <Select
        label={words.fields.backing}
        value={draft.backing}
        options={BACKINGS.map((key) => ({ key, text: words.backings[key] }))}
        onChange={(backing) => set({ backing: backing as HoldBacking })}
      />
      {draft.backing !== 'nothing' && (
        <Field
          required
          label={words.fields.backedBy}
          description={words.hints.backedBy}
          value={draft.backedBy}
          maxLength={200}
          errorMessage={said('noBackedBy')}
          onChange={(_, backedBy = '') => set({ backedBy })}
        />
      )}
      <Field label={words.fields.note} description={words.hints.note} value={note} maxLength={1000} multiline onChange={(_, text = '') => setNote(text)} />
      <ScopePreview hold={hold} />
      {tried && found.length > 0 && (
        <div tabIndex={-1} ref={problems}>
          <Notice kind="error">
            {found.map(({ code, value }, at) => (
              <span key={at} style={{ display: 'block' }}>
                {words.problem(code, value)}
              </span>
            ))}
          </Notice>
        </div>
      )}
      <DeedNotice deed={deed} />
      <div className={look.row}>
        <PrimaryButton
          text={before !== null ? words.saveChange : words.declare(hold.from === '' ? '…' : day(hold.from))}
          disabled={deed === 'writing'}
          allowDisabledFocus
          onClick={send}
        />
        <DefaultButton text={words.cancel} disabled={deed === 'writing'} allowDisabledFocus onClick={onCancel} />
      </div>
    </section>
  );
}
