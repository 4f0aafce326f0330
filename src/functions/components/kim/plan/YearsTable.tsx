import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { ForwardPlanWords, PlanSplit } from '../../../../words/forwardPlan';
import { formatNumber } from '../../../../words/numbers';
import { formatSize } from '../../../../words/sizes';
import type { PlanYear } from '../../../rules';
import { useFunctionsDesk } from '../surroundings';
import { kindName, kindsOf } from './planBars';

export interface YearsTableProps {
  readonly years: readonly PlanYear[];
  readonly split: PlanSplit;
  readonly opened: number | null;
  readonly words: ForwardPlanWords;
  readonly onOpen: (year: number) => void;
}

/** The years with how much falls due in each; a year's name opens it to its series. */
export function YearsTable({ years, split, opened, words, onOpen }: YearsTableProps): JSX.Element {
  const { culture } = useFunctionsDesk();
  const look = useLooks();
  const n = (value: number): string => formatNumber(value, culture, 1);
  const kinds = (year: PlanYear): string => {
    const by = split === 'action' ? year.byAction : year.byDecision;
    return kindsOf([year], split)
      .map((kind) => `${kindName(kind, split, words)}: ${n(by[kind].series)}`)
      .join(', ');
  };
  return (
    <Table
      caption={words.caption}
      middle
      columns={[
        { heading: words.year },
        { heading: words.splits[split] },
        { heading: words.series, number: true },
        { heading: words.documents, number: true },
        { heading: words.size, number: true },
        { heading: words.metres, number: true },
      ]}
      rows={years.map((each) => ({
        key: String(each.year),
        cells: [
          <button
            key="year"
            type="button"
            className={look.plainButton}
            aria-pressed={opened === each.year}
            aria-label={words.showYear(each.year)}
            onClick={() => onOpen(each.year)}
          >
            {each.year}
          </button>,
          kinds(each),
          n(each.series),
          n(each.documents),
          formatSize(each.bytes, culture),
          n(each.metres),
        ],
      }))}
    />
  );
}
