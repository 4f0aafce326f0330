import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionKeepingWords } from '../../../../words/functionKeeping';
import { useFunctionPage } from '../surroundings';
import { isNeverKept } from './isNeverKept';
import { KeepingProvider } from './keepingGround';
import { KeptNotice } from './KeptNotice';
import { LeftOverPart } from './LeftOverPart';
import { StartView } from './starting/StartView';
import { useDraft } from './useDraft';
import { useKeepingValue } from './useKeepingValue';
import { useRecordsKnown } from './useRecordsKnown';
import { WritingView } from './WritingView';

export interface KeepingDeskProps {
  readonly words: FunctionKeepingWords;
  readonly fields: FunctionFieldWords;
}

/** Who keeps the page writes here: the first time with a helping hand, and then part by part. */
export function KeepingDesk({ words, fields }: KeepingDeskProps): JSX.Element {
  const { site, reading, show, words: pageWords } = useFunctionPage();
  const look = useLooks();
  const draft = useDraft();
  const records = useRecordsKnown();
  const { state } = reading;
  const [starting, setStarting] = React.useState(() => isNeverKept(state));
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const ground = useKeepingValue(words, fields, draft.page);
  const title = state.page.title || pageWords.untitled;
  const stop = state.closed !== null ? words.closed : site.edits ? null : words.mayNot;
  return (
    <KeepingProvider value={ground}>
      <section className={look.page} aria-label={title}>
        <h2 className={look.title} tabIndex={-1} ref={start}>
          {title}
        </h2>
        {stop !== null ? (
          <>
            <Notice kind="warning">{stop}</Notice>
            {site.edits && <LeftOverPart />}
            <div>
              <DefaultButton text={words.back} onClick={() => show('page')} />
            </div>
          </>
        ) : draft.kept !== null ? (
          <KeptNotice kept={draft.kept} onTakeUp={draft.takeUp} onThrowAway={draft.throwAway} />
        ) : starting ? (
          <StartView draft={draft} records={records} onByHand={() => setStarting(false)} />
        ) : (
          <WritingView draft={draft} records={records} />
        )}
      </section>
    </KeepingProvider>
  );
}
