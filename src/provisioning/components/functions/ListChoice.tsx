import * as React from 'react';
import { Select } from '../../../ui/Select';
import { useLooks } from '../../../ui/useLooks';
import { useFunctionSetup, type FunctionSetupSurroundings } from './surroundings';

type Lists = Awaited<ReturnType<FunctionSetupSurroundings['vocabularies']>>;

export interface ListChoiceProps {
  /** Names the list; empty for any. */
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Which of the department's lists of functions this site chooses from. What is chosen already stays, whether or not it can be read. */
export function ListChoice({ value, onChange }: ListChoiceProps): JSX.Element | null {
  const { vocabularies, own } = useFunctionSetup();
  const look = useLooks();
  const [lists, setLists] = React.useState<Lists | 'failed' | null>(null);
  React.useEffect(() => {
    let wanted = true;
    vocabularies().then(
      (found) => wanted && setLists(found),
      () => wanted && setLists('failed')
    );
    return () => {
      wanted = false;
    };
  }, [vocabularies]);
  if (lists === null) return null;
  if (lists === 'failed') return <p className={look.quiet}>{own.listFailed}</p>;
  if (lists.length === 0 && value === '') return <p className={look.quiet}>{own.listNone}</p>;
  const known = value === '' || lists.some(({ id }) => id === value);
  return (
    <Select
      label={own.list}
      hint={own.listHint}
      value={value}
      options={[{ key: '', text: own.listAny }, ...lists.map(({ id, title }) => ({ key: id, text: title })), ...(known ? [] : [{ key: value, text: value }])]}
      onChange={onChange}
    />
  );
}
