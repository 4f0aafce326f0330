import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { TransferCheckWords } from '../../../../words/transferCheck';
import type { TransferWarning } from '../../../rules/transfer';

const SHOWN = 100;

/** Files and names that a person should look at, though no row is wrong for them. */
export function WarningsPart({ warnings, words }: { readonly warnings: readonly TransferWarning[]; readonly words: TransferCheckWords }): JSX.Element {
  const look = useLooks();
  return (
    <div className={look.tight}>
      <h3 className={look.heading}>{words.warningsHeading}</h3>
      <p className={look.quiet}>{warnings.length === 0 ? words.noWarnings : words.warningsLead}</p>
      {warnings.length > 0 && (
        <Table
          caption={words.warningsHeading}
          columns={[{ heading: words.nameHeading }, { heading: words.whatHeading }]}
          rows={warnings.slice(0, SHOWN).map(({ row, rows, code, place, name, reason }, at) => ({
            key: String(at),
            cells: [
              <>
                {name}
                <span className={look.quiet} style={{ display: 'block', fontWeight: 400 }}>
                  {words.place[place]} · {rows === 1 ? words.row(row) : words.rows(rows)}
                </span>
              </>,
              `${words.fault[code]} ${words.formatReason(reason)}`.trim(),
            ],
          }))}
        />
      )}
      {warnings.length > SHOWN && <p className={look.quiet}>{words.moreRows(warnings.length - SHOWN)}</p>}
    </div>
  );
}
