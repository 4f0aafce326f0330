import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { functionListWords } from '../../../../words/functionLists';
import type { Json } from '../../../rules';
import type { FoundTerm, FunctionVocabulary } from '../../../rules/vocabulary';
import { FunctionPicker } from '../../vocabulary/FunctionPicker';
import { useKeepingGround } from './keepingGround';
import { useVocabularies } from './useVocabularies';

export interface ClassificationPartProps {
  readonly set: (path: string, value: Json) => void;
}

const schemeOf = ({ title, version }: FunctionVocabulary): string => (version === '' ? title : `${title} (${version})`);

function Chooser({ set }: ClassificationPartProps): JSX.Element {
  const { words, culture } = useKeepingGround();
  const look = useLooks();
  const own = useAreaWords(functionListWords, culture);
  const state = useVocabularies();
  const [id, setId] = React.useState('');
  const [chosen, setChosen] = React.useState<FoundTerm | null>(null);
  const { list } = words;
  if (state.kind === 'failed' || own.error !== null) return <Notice kind="warning">{list.failed}</Notice>;
  if (state.kind === 'none') return <p className={look.text}>{list[state.why]}</p>;
  if (state.kind !== 'read' || own.words === null) return <Skeleton lines={2} label={list.reading} />;
  const vocabulary = state.lists.find((each) => each.id === id) ?? state.lists[0];
  const above = chosen?.path.at(-1)?.title ?? '';
  const pick = (found: FoundTerm): void => {
    setChosen(found);
    set('classificationScheme', schemeOf(vocabulary));
    set('classificationCode', found.term.code);
  };
  return (
    <div className={look.tight}>
      {state.lists.length > 1 && (
        <Select label={list.which} value={vocabulary.id} options={state.lists.map((each) => ({ key: each.id, text: schemeOf(each) }))} onChange={setId} />
      )}
      <FunctionPicker vocabulary={vocabulary} words={own.words} onPick={pick} />
      <p role="status" className={look.text}>
        {chosen === null ? '' : list.chosen([...chosen.path, chosen.term].map(({ title }) => title).join(' › '), chosen.term.code)}
      </p>
      {above !== '' && (
        <div className={look.row}>
          <p className={look.quiet} style={{ flex: '1 1 240px' }}>
            {list.above(above)}
          </p>
          <DefaultButton text={list.useAbove} ariaLabel={list.useAboveFor} onClick={() => set('parent', above)} />
        </div>
      )}
    </div>
  );
}

/** A function of the department's list, by which the scheme and the code are written together. Nothing is asked before it is opened. */
export function ClassificationPart({ set }: ClassificationPartProps): JSX.Element {
  const { words } = useKeepingGround();
  return (
    <Disclosure summary={words.list.open}>
      <Chooser set={set} />
    </Disclosure>
  );
}
