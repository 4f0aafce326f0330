import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import { say } from '../words';
import type { FaultDraft } from './faultDraft';
import { FAULT_ACTS, FAULT_ITEMS, FAULT_MOMENTS, FAULT_SIGN_INS, type Word } from './faultOptions';

interface FieldsProps {
  readonly draft: FaultDraft;
  readonly change: (name: string, value: string | boolean) => void;
}

const WIDE = { root: { minWidth: 220, maxWidth: '100%' } };
const ANSWERS: readonly (readonly [string, string])[] = [
  ['429', '429 Too many requests'],
  ['503', '503 Server too busy'],
  ['500', '500 Server error'],
  ['423', '423 Locked'],
  ['403', '403 Access denied'],
  ['404', '404 Not found'],
];

/** One field of the form for each thing that a kind of fault says of itself. */
export const FaultFields: React.FC<FieldsProps> = (props) => {
  switch (props.draft.kind) {
    case 'latency':
      return (
        <>
          <Typed {...props} name="milliseconds" word="faultMilliseconds" number />
          <Typed {...props} name="upTo" word="faultUpTo" number />
          <Ticked {...props} name="lateAnswer" word="faultLate" />
        </>
      );
    case 'drop':
      return <Chosen {...props} name="moment" word="faultMoment" options={worded(FAULT_MOMENTS)} />;
    case 'expiry':
      return <Chosen {...props} name="of" word="faultOf" options={worded(FAULT_SIGN_INS)} />;
    case 'meanwhile':
      return (
        <>
          <Chosen {...props} name="act" word="faultAct" options={worded(FAULT_ACTS)} />
          <Typed {...props} name="list" word="faultList" />
          <Chosen {...props} name="item" word="faultItem" options={worded(FAULT_ITEMS)} />
        </>
      );
    case 'revoke':
      return (
        <>
          <Typed {...props} name="from" word="faultFrom" />
          <Typed {...props} name="at" word="faultAt" />
        </>
      );
    default:
      return (
        <>
          <Chosen {...props} name="status" word="faultStatus" options={ANSWERS} />
          <Typed {...props} name="retryAfter" word="faultRetry" number />
          <Ticked {...props} name="holds" word="faultHolds" />
        </>
      );
  }
};

/** Choices with their words in the page's language. */
export function worded(pairs: readonly (readonly [string, Word])[]): readonly (readonly [string, string])[] {
  return pairs.map(([key, word]) => [key, say(word)]);
}

export const Typed: React.FC<FieldsProps & { readonly name: string; readonly word: Word; readonly number?: boolean }> = ({
  draft,
  change,
  name,
  word,
  number,
}) => (
  <TextField
    label={say(word)}
    {...(number ? { inputMode: 'numeric' } : {})}
    styles={WIDE}
    value={String(draft[name] ?? '')}
    onChange={(_, value) => change(name, value ?? '')}
  />
);

export const Chosen: React.FC<FieldsProps & { readonly name: string; readonly word: Word; readonly options: readonly (readonly [string, string])[] }> = ({
  draft,
  change,
  name,
  word,
  options,
}) => (
  <Dropdown
    label={say(word)}
    options={options.map(([key, text]) => ({ key, text }))}
    selectedKey={String(draft[name])}
    styles={WIDE}
    onChange={(_, option) => option && change(name, String(option.key))}
  />
);

const Ticked: React.FC<FieldsProps & { readonly name: string; readonly word: Word }> = ({ draft, change, name, word }) => (
  <Checkbox label={say(word)} checked={draft[name] === true} onChange={(_, checked) => change(name, checked === true)} />
);
