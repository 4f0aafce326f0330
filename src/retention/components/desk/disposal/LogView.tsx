import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { saveCsv } from '../../../../tables';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { problemOf } from '../../../../ui/problemOf';
import { Select } from '../../../../ui/Select';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import { DISPOSAL_OUTCOMES, foldLog, type DisposalEntry, type DisposalOutcome } from '../../../rules';
import { useRecordsDesk } from '../surroundings';
import { useDisposal } from './surroundings';
import { logTable } from './tables';

const SHOWN = 100;

type Said = { readonly kind: 'done' | 'warning' | 'info'; readonly lines: readonly string[] } | { readonly kind: 'failed'; readonly error: unknown };

/** The disposal log: a row a document, newest first; every line of it as a file. */
export function LogView({ timeZone }: { readonly timeZone: string }): JSX.Element {
  const look = useLooks();
  const { desk, words } = useDisposal();
  const { culture, work } = useRecordsDesk();
  const [log, setLog] = React.useState<readonly DisposalEntry[] | null>(null);
  const [busy, setBusy] = React.useState<string | null>(words.readingLog);
  const [said, setSaid] = React.useState<Said | null>(null);
  const [outcome, setOutcome] = React.useState<DisposalOutcome | ''>('');
  const [search, setSearch] = React.useState('');
  const alive = React.useRef(true);

  const during = React.useCallback(async (saying: string, work: () => Promise<Said | null>): Promise<void> => {
    setBusy(saying);
    setSaid(null);
    let result: Said | null;
    try {
      result = await work();
    } catch (error) {
      result = { kind: 'failed', error };
    }
    if (!alive.current) return;
    setSaid(result);
    setBusy(null);
  }, []);
  const readLog = React.useCallback(async (): Promise<null> => {
    const read = await desk.log();
    if (alive.current) setLog(read);
    return null;
  }, [desk]);
  React.useEffect(() => {
    alive.current = true;
    void during(words.readingLog, readLog);
    return () => {
      alive.current = false;
    };
  }, [during, readLog, words]);

  const check = (): Promise<void> =>
    during(words.checking, async () => {
      const findings = await desk.checkLog();
      return findings.length === 0 ? { kind: 'done', lines: [words.logSound] } : { kind: 'warning', lines: [words.logUnsound(findings.length)] };
    });
  const lookAgain = (): Promise<void> =>
    during(words.looking, async () => {
      const found = await desk.checkAgain();
      await readLog();
      return { kind: 'info', lines: [...words.looked(found), ...(found.binWhole ? [] : [words.binNotWhole])] };
    });

  const states = React.useMemo(() => (log === null ? [] : [...foldLog(log)].reverse()), [log]);
  const wanted = search.trim().toLowerCase();
  const found = states.filter(
    ({ entry }) =>
      (outcome === '' || entry.outcome === outcome) &&
      (wanted === '' || [entry.name, entry.path, entry.recordClass, entry.classTitle].some((text) => text.toLowerCase().includes(wanted)))
  );
  return (
    <div className={look.tight}>
      <p className={look.quiet}>{words.logLead}</p>
      <p className={look.quiet} role="status">
        {busy ?? ''}
      </p>
      {said?.kind === 'failed' && <ProblemNotice says={words.failed} problem={problemOf(said.error)} work={work} />}
      {said !== null && said.kind !== 'failed' && <Notice kind={said.kind}>{said.lines.join(' ')}</Notice>}
      {log === null ? (
        busy !== null && <Skeleton lines={4} label={words.readingLog} />
      ) : log.length === 0 ? (
        <p className={look.text}>{words.logEmpty}</p>
      ) : (
        <>
          <div className={look.row}>
            <DefaultButton text={words.saveLog} onClick={() => saveCsv(words.fileLog, logTable(log, words))} />
            <DefaultButton text={words.checkLog} disabled={busy !== null} allowDisabledFocus onClick={() => busy === null && void check()} />
            <DefaultButton text={words.lookAgain} disabled={busy !== null} allowDisabledFocus onClick={() => busy === null && void lookAgain()} />
          </div>
          <Select
            label={words.filter}
            value={outcome}
            options={[{ key: '', text: words.allOutcomes }, ...DISPOSAL_OUTCOMES.map((each) => ({ key: each, text: words.outcomes[each] }))]}
            onChange={(key) => setOutcome(key as DisposalOutcome | '')}
          />
          <Field label={words.search} value={search} onChange={(_, value) => setSearch(value ?? '')} />
          <p className={look.quiet} role="status">
            {words.documents(found.length)}
          </p>
          <Table
            caption={words.logHeading}
            columns={[{ heading: words.document }, { heading: words.outcome }, { heading: words.when }, { heading: words.who }]}
            rows={found.slice(0, SHOWN).map(({ entry }) => ({
              key: `${entry.operationId}|${entry.documentId}`,
              cells: [
                <>
                  {entry.name === '' ? entry.documentId : entry.name}
                  <br />
                  <span className={look.quiet}>{entry.path}</span>
                </>,
                <>
                  {words.outcomes[entry.outcome]}
                  {entry.codes.length > 0 && (
                    <>
                      <br />
                      <span className={look.quiet}>{entry.codes.map((code) => words.reasons[code].why).join(' ')}</span>
                    </>
                  )}
                </>,
                formatDateTime(entry.when, culture, timeZone),
                entry.who.name,
              ],
            }))}
          />
          {found.length > SHOWN && <p className={look.quiet}>{work.more(found.length - SHOWN)}</p>}
        </>
      )}
    </div>
  );
}
