import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatDateTime } from '../../../words/dates';
import type { DocumentState, HistoryEntry } from '../../store/desk';
import { useSurroundings } from './surroundings';
import { useHistory } from './useHistory';

/** What one line of history says beside the change itself: its kind where that is not plain, reason, instructions, embargo. */
function EntryNotes({ entry }: { readonly entry: HistoryEntry }): JSX.Element {
  const { words, culture, timeZone } = useSurroundings();
  const look = useLooks();
  const embargo = entry.details.embargo;
  const until = embargo && (embargo.until.kind === 'time' ? formatDateTime(embargo.until.at, culture, timeZone) : embargo.until.event);
  return (
    <>
      {entry.kind !== 'marked' && <p className={look.quiet}>{words.kinds[entry.kind]}</p>}
      {entry.details.instructions.map((text, at) => (
        <p key={at} className={look.quiet}>
          {words.instruction(text)}
        </p>
      ))}
      {embargo && until && <p className={look.quiet}>{words.embargoUntil(until, embargo.becomes)}</p>}
    </>
  );
}

/** A document's markings, newest first: when, who, what changed and why. */
export default function HistoryTab({ document }: { readonly document: DocumentState }): JSX.Element {
  const { desk, words, culture, timeZone } = useSurroundings();
  const look = useLooks();
  const state = useHistory(desk, document);
  if (state.kind === 'reading') return <Skeleton lines={4} label={words.reading} />;
  if (state.kind === 'failed') return <Notice kind="error">{words.historyFailed}</Notice>;
  const { entries, columnAgrees, intact } = state.history;
  return (
    <div className={look.stack}>
      {!columnAgrees && <Notice kind="warning">{words.historyDisagrees}</Notice>}
      {!intact && <Notice kind="error">{words.historyBroken}</Notice>}
      {entries.length === 0 ? (
        <p className={look.text}>{words.historyEmpty}</p>
      ) : (
        <Table
          caption={words.historyOf}
          columns={[{ heading: words.when }, { heading: words.who }, { heading: words.change }, { heading: words.whyChanged }]}
          rows={entries.map((entry, at) => ({
            key: String(at),
            cells: [
              formatDateTime(entry.when, culture, timeZone),
              entry.who.name,
              <React.Fragment key="change">
                {words.changedTo(entry.before || words.none, entry.after || words.none)}
                <EntryNotes entry={entry} />
              </React.Fragment>,
              entry.reason,
            ],
          }))}
        />
      )}
    </div>
  );
}
