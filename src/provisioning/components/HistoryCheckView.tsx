import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { HistoryCheck } from '../../marking/rules';
import { Notice } from '../../ui/Notice';
import { Skeleton } from '../../ui/Skeleton';
import { Table } from '../../ui/Table';
import { useLooks } from '../../ui/useLooks';
import { useHistoryCheck } from './useHistoryCheck';
import { useSetupSurroundings } from './surroundings';

/** Past this many findings a table helps nobody; how many more there are is said. */
const SHOWN = 50;

function Findings({ check }: { readonly check: HistoryCheck }): JSX.Element {
  const { words } = useSetupSurroundings();
  const look = useLooks();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { rows, findings } = check;
  if (findings.length === 0) return <p className={look.text}>{words.historyHolds(rows)}</p>;
  return (
    <div className={look.tight}>
      <Notice kind="warning">{words.historyFindings(findings.length, rows)}</Notice>
      <Table
        caption={words.historyFindings(findings.length, rows)}
        columns={[
          { heading: words.historyWhat },
          { heading: words.historyDocument },
          { heading: words.historyWho },
          { heading: words.historyWhen },
          { heading: words.historyWhere },
        ]}
        rows={findings.slice(0, SHOWN).map((finding, at) => ({
          key: `${finding.code} ${at}`,
          cells: [
            words.historyFinding[finding.code],
            finding.document,
            words.historyBy(finding.who, finding.by),
            finding.when === '' ? '' : words.historyDate(finding.when, timeZone),
            words.historyRow(finding.list, finding.row),
          ],
        }))}
      />
      {findings.length > SHOWN && <p className={look.quiet}>{words.historyMore(findings.length - SHOWN)}</p>}
      <p className={look.text}>{words.historyRemedy}</p>
    </div>
  );
}

/** Looks through the whole history when the owner asks for it: that can be long, so it is not done at every visit. */
export function HistoryCheckView(): JSX.Element {
  const { words } = useSetupSurroundings();
  const look = useLooks();
  const { state, check } = useHistoryCheck();
  return (
    <div className={look.tight}>
      <h3 className={look.heading}>{words.historyHeading}</h3>
      <p className={look.quiet}>{words.historyLead}</p>
      <div role="status">
        {state.kind === 'checking' && <Skeleton lines={2} label={words.historyChecking} />}
        {state.kind === 'failed' && <p className={look.text}>{words.historyFailed}</p>}
        {state.kind === 'done' && <Findings check={state.check} />}
      </div>
      <div className={look.row}>
        <DefaultButton text={words.historyCheck} disabled={state.kind === 'checking'} onClick={check} />
      </div>
    </div>
  );
}
