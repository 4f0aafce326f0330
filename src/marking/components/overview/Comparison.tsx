import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { Disagreement, Disagreements, ScanProgress } from '../../store/coverage';
import { problemOf } from '../../../ui/problemOf';
import type { CloserProps } from './Closer';
import { Problem } from './Problem';
import { ReadingView } from './ReadingView';
import { useOverview } from './surroundings';

type State =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly progress: ScanProgress | null }
  | { readonly kind: 'read'; readonly found: Disagreements }
  | { readonly kind: 'failed'; readonly error: unknown };

const byLibrary = (found: readonly Disagreement[]): [string, Disagreement[]][] => {
  const libraries = new Map<string, Disagreement[]>();
  for (const each of found) libraries.set(each.libraryId, [...(libraries.get(each.libraryId) ?? []), each]);
  return [...libraries];
};

function Named({ caption, found }: { readonly caption: string; readonly found: readonly Disagreement[] }): JSX.Element {
  const { words } = useOverview();
  return (
    <Disclosure summary={words.showWhich(found.length)} about={caption}>
      <Table
        caption={caption}
        columns={[{ heading: words.document }, { heading: words.columnSays }, { heading: words.historySays }]}
        rows={found.map(({ libraryId, row, column, history }) => ({
          key: `${libraryId} ${row.id}`,
          cells: [row.name, column || words.nothing, history || words.nothing],
        }))}
      />
    </Disclosure>
  );
}

/** Columns against their history: a reading of its own, on the person's word. */
export function Comparison({ onOpenRows }: Pick<CloserProps, 'onOpenRows'>): JSX.Element {
  const { desk, words } = useOverview();
  const look = useLooks();
  const [state, setState] = React.useState<State>({ kind: 'none' });
  const stop = React.useRef<AbortController | null>(null);
  React.useEffect(() => () => stop.current?.abort(), []);
  const compare = (): void => {
    const control = new AbortController();
    stop.current?.abort();
    stop.current = control;
    const tell = (next: State): void => {
      if (stop.current === control) setState(next);
    };
    tell({ kind: 'reading', progress: null });
    desk
      .disagreements((progress) => tell({ kind: 'reading', progress }), control.signal)
      .then(
        (found) => tell({ kind: 'read', found }),
        (error: unknown) => tell({ kind: 'failed', error })
      );
  };
  const marking = (of: readonly Disagreement[]): JSX.Element => (
    <div className={look.row}>
      {byLibrary(of).map(([libraryId, found]) => (
        <DefaultButton
          key={libraryId}
          text={words.mark(found.length)}
          onClick={() =>
            onOpenRows(
              libraryId,
              found.map(({ row }) => row)
            )
          }
        />
      ))}
    </div>
  );
  const body = (): JSX.Element => {
    switch (state.kind) {
      case 'none':
        return <></>;
      case 'reading':
        return (
          <ReadingView
            label={state.progress?.library ? words.reading(state.progress.library) : words.historyNow}
            progress={state.progress}
            onStop={() => stop.current?.abort()}
          />
        );
      case 'failed':
        return problemOf(state.error).code === 'notFound' ? (
          <Notice kind="info">{words.noHistoryList}</Notice>
        ) : (
          <Problem says={words.failed} error={state.error} />
        );
      case 'read': {
        const { changed, unrecorded, compared, historyRows, more, complete } = state.found;
        if (!complete) return <Notice kind="warning">{words.comparisonStopped}</Notice>;
        return (
          <div className={look.stack} role="status">
            <p className={look.text}>
              {words.compared(compared, historyRows)} {changed.length + unrecorded.length === 0 && words.allAgree}
            </p>
            {changed.length > 0 && (
              <div className={look.tight}>
                <h4 className={look.heading}>{words.changedByHand(changed.length)}</h4>
                <p className={look.text}>{words.changedMeaning}</p>
                <Named caption={words.changedByHand(changed.length)} found={changed} />
                {marking(changed)}
              </div>
            )}
            {unrecorded.length > 0 && (
              <div className={look.tight}>
                <h4 className={look.heading}>{words.unrecorded(unrecorded.length)}</h4>
                <p className={look.text}>{words.unrecordedMeaning}</p>
                <Named caption={words.unrecorded(unrecorded.length)} found={unrecorded} />
                {marking(unrecorded)}
              </div>
            )}
            {more > 0 && <p className={look.quiet}>{words.moreAlike(more)}</p>}
          </div>
        );
      }
    }
  };
  return (
    <section className={look.tight} aria-label={words.comparison}>
      <h3 className={look.heading}>{words.comparison}</h3>
      <p className={look.text}>{words.comparisonHint}</p>
      {state.kind !== 'reading' && (
        <div>
          <DefaultButton text={words.compare} onClick={compare} />
        </div>
      )}
      {body()}
    </section>
  );
}
