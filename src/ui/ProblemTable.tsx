import * as React from 'react';
import type { StepProblem } from '../work/types';
import type { WorkWords } from '../words/work';
import { Disclosure } from './Disclosure';
import { Table } from './Table';
import { useLooks } from './useLooks';

export interface ProblemTableProps {
  readonly caption: string;
  readonly rows: readonly { readonly name: string; readonly problem: StepProblem }[];
  readonly words: WorkWords;
  /** Rows to draw; the rest are counted. */
  readonly limit?: number;
}

/** What was not done: which document, why, and what to do. Codes stand under *Details*, for whoever is asked to help. */
export function ProblemTable({ caption, rows, words, limit = 100 }: ProblemTableProps): JSX.Element {
  const look = useLooks();
  const shown = rows.slice(0, limit);
  return (
    <div className={look.tight}>
      <Table
        caption={caption}
        columns={[{ heading: words.document }, { heading: words.why }, { heading: words.remedy }]}
        rows={shown.map(({ name, problem }, at) => {
          const { why, remedy } = words.problem(problem);
          return { key: String(at), cells: [name, why, remedy] };
        })}
      />
      {rows.length > shown.length && <p className={look.quiet}>{words.more(rows.length - shown.length)}</p>}
      <Disclosure summary={words.details}>
        <ul className={look.quiet}>
          {shown.map(({ name, problem }, at) => (
            <li key={at} lang="en">
              {name}: {problem.code}
              {problem.detail ? ` – ${problem.detail}` : ''}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
