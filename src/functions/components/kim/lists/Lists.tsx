import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import type { FunctionListWords } from '../../../../words/functionLists';
import { formatNumber } from '../../../../words/numbers';
import type { FunctionVocabulary } from '../../../rules/vocabulary';
import { createVocabularyDesk, newestVocabularies, type VocabularyShelf } from '../../../store/vocabularies/vocabularyDesk';
import { useFunctionsDesk } from '../surroundings';
import { ListForm } from './ListForm';

/** The department's lists of functions, and the way to bring one in. */
export function Lists({ words }: { readonly words: FunctionListWords }): JSX.Element {
  const { kim, culture, words: around, work } = useFunctionsDesk();
  const look = useLooks();
  const desk = React.useMemo(() => createVocabularyDesk(kim), [kim]);
  const [shelf, setShelf] = React.useState<VocabularyShelf | 'reading'>('reading');
  const [problem, setProblem] = React.useState<unknown>(null);
  const [bringing, setBringing] = React.useState(false);
  const [done, setDone] = React.useState('');
  const said = React.useRef<HTMLDivElement>(null);
  const read = React.useCallback(() => desk.read().then(setShelf, setProblem), [desk]);
  React.useEffect(() => void read(), [read]);
  React.useEffect(() => {
    if (done !== '') said.current?.focus();
  }, [done]);
  const keep = async (vocabulary: FunctionVocabulary, reason: string): Promise<void> => {
    try {
      setProblem(null);
      await desk.keep(vocabulary, reason);
      await read();
      setBringing(false);
      setDone(words.done(vocabulary.title, vocabulary.terms.length));
    } catch (error) {
      setProblem(error);
    }
  };
  const trouble = problem !== null && <ProblemNotice says={words.failed} problem={problemOf(problem)} work={work} />;
  if (bringing)
    return (
      <>
        {trouble}
        <ListForm words={words} onKeep={keep} onLeave={() => setBringing(false)} />
      </>
    );
  if (shelf === 'reading') return trouble || <Skeleton lines={4} label={around.reading} />;
  if (shelf === null) return <Notice kind="info">{words.notSetUp}</Notice>;
  const newest = newestVocabularies(shelf);
  return (
    <div className={look.stack}>
      <div ref={said} tabIndex={-1} role="status">
        {done !== '' && <Notice kind="done">{done}</Notice>}
      </div>
      {trouble}
      <p className={look.text}>{newest.length === 0 ? words.empty : words.lead}</p>
      {newest.length > 0 && (
        <Table
          caption={words.caption}
          columns={[{ heading: words.title }, { heading: words.version }, { heading: words.terms, number: true }, { heading: words.kept }]}
          rows={newest.map(({ vocabulary, who, when }) => ({
            key: vocabulary.id,
            cells: [
              <>
                {vocabulary.title}
                {vocabulary.source !== '' && (
                  <p className={look.quiet}>
                    {words.source}: {vocabulary.source}
                  </p>
                )}
                {vocabulary.licence !== '' && (
                  <p className={look.quiet}>
                    {words.licence}: {vocabulary.licence}
                  </p>
                )}
              </>,
              vocabulary.version,
              formatNumber(vocabulary.terms.length, culture),
              words.keptBy(who.name, formatDate(when, culture, 'Europe/London')),
            ],
          }))}
        />
      )}
      {kim.keeps && (
        <div>
          <DefaultButton text={words.bring} onClick={() => setBringing(true)} />
        </div>
      )}
    </div>
  );
}
