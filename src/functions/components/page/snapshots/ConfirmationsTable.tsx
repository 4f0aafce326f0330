import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { formatDateTime } from '../../../../words/dates';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionSnapshotsWords } from '../../../../words/functionSnapshots';
import { listWithAnd } from '../../../../words/lists';
import { countersignersOf } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';
import type { ConfirmedPage } from './useSnapshots';

export interface ConfirmationsTableProps {
  readonly pages: readonly ConfirmedPage[];
  readonly words: FunctionSnapshotsWords;
  readonly fields: FunctionFieldWords;
}

/** Who confirmed the page, when, how complete it was, who signed beside it, and whether it is still what was confirmed. */
export function ConfirmationsTable({ pages, words, fields }: ConfirmationsTableProps): JSX.Element {
  const { site, culture } = useFunctionPage();
  const zone = useTimeZone();
  const when = (moment: string): string => formatDateTime(moment, culture, zone);
  return (
    <Table
      caption={words.list}
      columns={[words.when, words.who, words.level, words.signed, words.verified].map((heading) => ({ heading }))}
      rows={pages.map(({ confirmation, snapshot }) => {
        const signers = countersignersOf(confirmation, site.settings);
        return {
          key: String(confirmation.rowId),
          cells: [
            when(confirmation.when),
            confirmation.who.name,
            fields.levels[confirmation.level || 'none'],
            signers.length === 0
              ? words.notSigned
              : listWithAnd(
                  signers.map((each) => words.signedBy(each.who.name, when(each.when))),
                  culture
                ),
            snapshot === null ? words.checking : snapshot.altered ? words.altered : words.unaltered,
          ],
        };
      })}
    />
  );
}
