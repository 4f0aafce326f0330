import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useFocusOnChange } from '../../../../ui/useFocusOnChange';
import { useLooks } from '../../../../ui/useLooks';
import { functionSnapshotsWords } from '../../../../words/functionSnapshots';
import { useFunctionPage } from '../surroundings';
import { CloseForm } from './CloseForm';
import { ReopenForm } from './ReopenForm';

/** Closes the page with its site. */
export default function ClosingRoom(): JSX.Element {
  const { culture, words: page, reading, show } = useFunctionPage();
  const look = useLooks();
  const { words, error } = useAreaWords(functionSnapshotsWords, culture);
  const closed = reading.state.closed;
  // Led here, and again when the page was closed or opened: the form that was pressed is gone then.
  const start = useFocusOnChange<HTMLHeadingElement>(words === null ? 'loading' : closed === null ? 'open' : 'closed');
  if (error !== null) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={8} label={page.reading} />;
  const title = reading.state.page.title || page.untitled;
  return (
    <section className={look.page} aria-label={title}>
      <h2 className={look.title} tabIndex={-1} ref={start}>
        {title}
      </h2>
      {closed === null ? <CloseForm words={words} /> : <ReopenForm words={words} closed={closed} />}
      <div>
        <DefaultButton text={words.back} onClick={() => show('page')} />
      </div>
    </section>
  );
}
