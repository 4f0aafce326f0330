import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { TextLink } from '../../../ui/TextLink';
import { useLooks } from '../../../ui/useLooks';
import { judgements, type Judgement } from '../../rules/coverage';
import type { Check } from '../../store/samples';
import { useDesk } from '../desk/surroundings';
import { documentAddress } from './documentAddress';
import { Problem } from './Problem';
import { useOverview } from './surroundings';
import type { ChecksHand } from './useChecks';

export interface JudgeDocumentProps {
  readonly check: Check;
  readonly checks: ChecksHand;
  readonly onLeave: () => void;
}

/** One document of a check at a time: open it, say how it is marked, go on. Whoever stops can go on another day. */
export default function JudgeDocument({ check, checks, onLeave }: JudgeDocumentProps): JSX.Element | null {
  const { words } = useOverview();
  const { site } = useDesk();
  const look = useLooks();
  const [judgement, setJudgement] = React.useState<Judgement | null>(null);
  const [note, setNote] = React.useState('');
  const heading = React.useRef<HTMLHeadingElement>(null);
  const at = check.documents.findIndex(({ uniqueId }) => check.given[uniqueId] === undefined);
  const document = check.documents[at];
  React.useEffect(() => {
    setJudgement(null);
    setNote('');
    heading.current?.focus();
  }, [document?.uniqueId]);
  if (document === undefined) return null;
  const last = Object.keys(check.given).length === check.documents.length - 1;
  const save = async (): Promise<void> => {
    if (judgement !== null && (await checks.judge(check, document, judgement, note)) && last) onLeave();
  };
  const can = judgement !== null && !checks.saving;
  return (
    <div className={look.tight}>
      <h4 className={look.heading} tabIndex={-1} ref={heading}>
        {words.checkOf(at + 1, check.documents.length)}: {document.name}
      </h4>
      <p className={look.text}>{document.line === '' ? words.itHasNone : words.itsMarking(document.line)}</p>
      <div>
        <TextLink href={documentAddress(site.door.webUrl, document.url)} newTab>
          {words.openDocument(document.name)}
        </TextLink>
      </div>
      <fieldset className={look.group}>
        <legend className={look.legend}>{words.howIsIt}</legend>
        {judgements.map((each) => (
          <Choice
            key={each}
            kind="radio"
            name="mun-judgement"
            label={words.judgements[each]}
            checked={judgement === each}
            onChoose={() => setJudgement(each)}
          />
        ))}
      </fieldset>
      <Field label={words.note} value={note} maxLength={1000} multiline autoAdjustHeight resizable={false} onChange={(_, text = '') => setNote(text)} />
      <div className={look.row}>
        <PrimaryButton
          text={checks.saving ? words.saving : last ? words.saveAndFinish : words.saveAndGoOn}
          disabled={!can}
          allowDisabledFocus
          onClick={() => can && void save()}
        />
        <DefaultButton text={words.leaveCheck} onClick={onLeave} />
      </div>
      {checks.unsaved !== null && <Problem says={words.notSaved} error={checks.unsaved} />}
    </div>
  );
}
