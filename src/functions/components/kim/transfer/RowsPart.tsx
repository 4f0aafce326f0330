import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { TransferCheckWords } from '../../../../words/transferCheck';
import { headingOf, type TransferCheck } from '../../../rules/transfer';

/** So many rows are drawn; the rest stand in the file that is saved. */
const SHOWN = 100;

/** The rows that the archive would send back, each with what to put right. */
export function RowsPart({ check, words }: { readonly check: TransferCheck; readonly words: TransferCheckWords }): JSX.Element {
  const look = useLooks();
  const wrong = [...check.explained.keys()];
  return (
    <div className={look.tight}>
      <h3 className={look.heading}>{words.rowsHeading}</h3>
      <Table
        caption={words.rowsHeading}
        columns={[{ heading: words.nameHeading }, { heading: words.whatHeading }]}
        rows={wrong.slice(0, SHOWN).map((row) => ({
          key: String(row),
          cells: [
            <>
              {words.row(row)}
              <span className={look.quiet} style={{ display: 'block', fontWeight: 400 }}>
                {check.paths.get(row)}
              </span>
            </>,
            <ul key="what" style={{ margin: 0, paddingLeft: 16 }}>
              {(check.explained.get(row) ?? []).map(({ field, reason, limit }) => (
                <li key={`${field} ${reason}`}>{words.reason(reason, headingOf(field), limit)}</li>
              ))}
            </ul>,
          ],
        }))}
      />
      {wrong.length > SHOWN && <p className={look.quiet}>{words.moreRows(wrong.length - SHOWN)}</p>}
    </div>
  );
}
