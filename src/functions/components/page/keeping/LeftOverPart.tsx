import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import { lateKey, unfinishedKey, withChange, wouldStand, type Change, type PageState } from '../../../rules';
import { useDecide } from '../changes/useDecide';
import { namePath, sayAt } from '../fields/sayValue';
import { useFunctionPage } from '../surroundings';
import { useTimeZone } from '../useTimeZone';
import { useKeepingGround } from './keepingGround';
import type { DraftAtHand } from './useDraft';

export interface LeftOverPartProps {
  /** Where the words go that somebody wants; absent where the page is closed. */
  readonly draft?: Pick<DraftAtHand, 'base' | 'page' | 'replace'>;
}

interface LeftOver {
  /** What a dismissal calls it. */
  readonly key: string;
  readonly name: string;
  readonly says: string;
  readonly changes: readonly Change[];
}

/** What was written and does not count: edits that did not arrive whole, and those that arrived after the page was closed. */
export function LeftOverPart({ draft }: LeftOverPartProps): JSX.Element | null {
  const { reading, culture, work } = useFunctionPage();
  const { words, saying } = useKeepingGround();
  const look = useLooks();
  const zone = useTimeZone();
  const { busy, problem, dismiss } = useDecide();
  const [said, setSaid] = React.useState<'used' | 'dismissed' | 'notYours' | null>(null);
  const [taken, setTaken] = React.useState<ReadonlySet<string>>(new Set());
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { left } = words;
  const all = leftOf(reading.state).map(({ key, by, unfinished, changes }): LeftOver => ({
    key,
    name: by.who.name,
    changes,
    says:
      unfinished === null
        ? left.late(by.who.name, formatDateTime(by.when, culture, zone))
        : left.unfinished(by.who.name, formatDateTime(by.when, culture, zone), unfinished.landed, unfinished.of),
  }));
  const open = all.filter(({ key }) => !taken.has(key));
  if (open.length === 0 && said === null) return null;
  const use = ({ key, changes }: LeftOver): void => {
    if (draft === undefined) return;
    draft.replace({ base: draft.base, page: changes.reduce((page, change) => (wouldStand(page, change) ? withChange(page, change) : page), draft.page) });
    setTaken(new Set([...taken, key]));
    setSaid('used');
    heading.current?.focus();
  };
  const leave = async ({ key }: LeftOver): Promise<void> => {
    if (busy) return;
    const decided = await dismiss([key]);
    setSaid(decided === 'done' ? 'dismissed' : decided === 'mayNot' ? 'notYours' : null);
    heading.current?.focus();
  };
  return (
    <section className={look.stack} aria-label={left.heading(open.length)}>
      <h3 className={look.heading} tabIndex={-1} ref={heading}>
        {left.heading(open.length)}
      </h3>
      {open.length > 0 && <Notice kind="warning">{draft === undefined ? left.whenOpen : left.lead}</Notice>}
      {open.map((each) => (
        <div key={each.key} className={look.tight}>
          <p className={look.text}>{each.says}</p>
          <ul>
            {each.changes.map(({ path, was, value }) => (
              <li key={path} className={look.text} style={{ whiteSpace: 'pre-line' }}>
                {namePath(path, saying, value ?? was)}: {value === null ? words.goneValue : sayAt(path, value, saying) || words.emptyValue}
              </li>
            ))}
          </ul>
          {draft !== undefined && (
            <div className={look.row}>
              <DefaultButton text={left.use} ariaLabel={left.useOf(each.name)} onClick={() => use(each)} />
              <DefaultButton text={left.dismiss} ariaLabel={left.dismissOf(each.name)} disabled={busy} allowDisabledFocus onClick={() => void leave(each)} />
            </div>
          )}
        </div>
      ))}
      <p role="status" className={look.text}>
        {said === null ? '' : left[said]}
      </p>
      {problem !== null && <ProblemNotice says={left.failed} problem={problem} work={work} />}
    </section>
  );
}

type Left = Pick<LeftOver, 'key' | 'changes'> & {
  readonly by: { readonly who: { readonly name: string }; readonly when: string };
  readonly unfinished: { readonly landed: number; readonly of: number } | null;
};

const leftOf = ({ unfinished, late }: PageState): readonly Left[] => [
  ...unfinished.map((each): Left => ({ key: unfinishedKey(each.operationId), by: each, unfinished: each, changes: each.changes })),
  ...late.map((row): Left => ({ key: lateKey(row.rowId), by: row, unfinished: null, changes: row.body.kind === 'edit' ? row.body.changes : [] })),
];
