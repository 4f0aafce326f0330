import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatDateTime } from '../../../words/dates';
import { isReceived, rulesAt } from '../../rules';
import type { DocumentState, SiteRules } from '../../store/desk';
import { Cited } from './Cited';
import { EntryNotes } from './EntryNotes';
import { useSurroundings } from './surroundings';
import { useHistory } from './useHistory';

/** A document's markings, newest first: when, who, what changed and why. */
export default function HistoryTab({ document, rules }: { readonly document: DocumentState; readonly rules: SiteRules }): JSX.Element {
  const { desk, words, culture, timeZone } = useSurroundings();
  const look = useLooks();
  const state = useHistory(desk, document);
  if (state.kind === 'reading') return <Skeleton lines={4} label={words.reading} />;
  if (state.kind === 'failed') return <Notice kind="error">{words.historyFailed}</Notice>;
  const { entries, columnAgrees, intact } = state.history;
  const { paragraphs } = desk.scheme.changes;
  const received = isReceived(document, { body: desk.settings.originatingBody, posts: rules.posts });
  return (
    <div className={look.stack}>
      {received && (
        <div>
          <p className={look.text}>{words.received(1, 1, document.originatingBody)}</p>
          <Cited paragraph={paragraphs.change} />
        </div>
      )}
      {rulesAt(document.serverRelativeUrl, rules.containers).historical && (
        <div>
          <p className={look.text}>{words.historical(1, 1)}</p>
          <Cited paragraph={paragraphs.historical} />
        </div>
      )}
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
