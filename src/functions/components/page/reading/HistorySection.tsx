import * as React from 'react';
import { ActionButton, DefaultButton } from '@fluentui/react/lib/Button';
import { LazyPart } from '../../../../ui/LazyPart';
import { useLooks } from '../../../../ui/useLooks';
import { usePrinting } from '../../../../ui/usePrinting';
import { timelineOf, type TimelineEntry } from '../../../rules/showing';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { saySubject, sayWhen } from './saySubject';
import { Section } from './Section';
import { ShortTable } from './ShortTable';

const Timeline = React.lazy(() => import(/* webpackChunkName: "function-timeline" */ './Timeline'));

const FIRST = 20;

function TimelineTable({ entries }: { readonly entries: readonly TimelineEntry[] }): JSX.Element {
  const ground = useReading();
  const { words } = ground;
  const look = useLooks();
  const own = useReadingLooks();
  return (
    <ShortTable
      caption={words.timeline.caption}
      columns={[{ heading: words.timeline.when }, { heading: words.timeline.what }]}
      count={entries.length}
      row={(at) => {
        const entry = entries[at];
        const { what, source } = saySubject(entry, ground);
        return {
          key: entry.key,
          cells: [
            sayWhen(entry, ground),
            <>
              <span className={look.quiet}>{words.timeline.kinds[entry.kind]}: </span>
              {what} {entry.gathered && <span className={own.mark}>{words.gathered.mark}</span>}
              {source !== '' && <span className={look.quiet}> {words.timeline.source(source)}</span>}
            </>,
          ],
        };
      }}
    />
  );
}

/** What happened to the function, its authority and its site: along a line, or as a table that says the same. */
export function HistorySection(): JSX.Element | null {
  const { page, gathered, words } = useReading();
  const own = useReadingLooks();
  const [table, setTable] = React.useState(false);
  const [all, setAll] = React.useState(false);
  const printing = usePrinting();
  const entries = React.useMemo(() => timelineOf(page, gathered), [page, gathered]);
  if (entries.length === 0) return null;
  const shown = all ? entries : entries.slice(0, FIRST);
  return (
    <Section heading={words.sections.history}>
      <div className={own.unprinted}>
        <ActionButton
          text={table ? words.timeline.asLine : words.timeline.asTable}
          onClick={() => setTable(!table)}
          styles={{ root: { height: 32, padding: 0 } }}
        />
      </div>
      {table || printing ? (
        <TimelineTable entries={entries} />
      ) : (
        <>
          <LazyPart lines={shown.length} label={words.timeline.loading} notLoaded={words.timeline.notLoaded}>
            <Timeline entries={shown} />
          </LazyPart>
          {entries.length > FIRST && (
            <div>
              <DefaultButton text={all ? words.showFewer : words.showAll(entries.length)} aria-expanded={all} onClick={() => setAll(!all)} />
            </div>
          )}
        </>
      )}
    </Section>
  );
}
