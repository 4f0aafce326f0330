import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { functionFieldWords } from '../../../../words/functionFields';
import { functionSnapshotsWords } from '../../../../words/functionSnapshots';
import { useFunctionPage } from '../surroundings';
import { ComparePart } from './ComparePart';
import { ConfirmationsTable } from './ConfirmationsTable';
import { HistoryCheckPart } from './HistoryCheckPart';
import { useSnapshots } from './useSnapshots';

/** The page as it was confirmed, any two beside each other. */
export default function SnapshotsRoom(): JSX.Element {
  const { culture, words: page, reading, show } = useFunctionPage();
  const look = useLooks();
  const own = useAreaWords(functionSnapshotsWords, culture);
  const fields = useAreaWords(functionFieldWords, culture);
  const { pages, failed } = useSnapshots();
  const start = React.useRef<HTMLHeadingElement>(null);
  const ready = own.words !== null && fields.words !== null;
  React.useEffect(() => {
    if (ready) start.current?.focus();
  }, [ready]);
  if (own.error !== null || fields.error !== null) return <Notice kind="error">{page.notLoaded}</Notice>;
  if (own.words === null || fields.words === null) return <Skeleton lines={8} label={page.reading} />;
  const words = own.words;
  const title = reading.state.page.title || page.untitled;
  return (
    <section className={look.page} aria-label={title}>
      <h2 className={look.title} tabIndex={-1} ref={start}>
        {title}
      </h2>
      <div className={look.stack}>
        <h3 className={look.heading}>{words.heading}</h3>
        {pages.length === 0 ? (
          <p className={look.text}>{words.none}</p>
        ) : (
          <>
            <p className={look.text}>{words.lead}</p>
            {failed && <Notice kind="warning">{words.notAsWritten}</Notice>}
            <ConfirmationsTable pages={pages} words={words} fields={fields.words} />
            {pages.some(({ snapshot }) => snapshot?.altered === true) && <Notice kind="warning">{words.alteredMeans}</Notice>}
            <ComparePart pages={pages} words={words} fields={fields.words} />
          </>
        )}
        <HistoryCheckPart words={words} />
      </div>
      <div>
        <DefaultButton text={words.back} onClick={() => show('page')} />
      </div>
    </section>
  );
}
