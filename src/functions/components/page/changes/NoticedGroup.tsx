import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import type { Noticed, NoticedKind } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import { NoticedItem } from './NoticedItem';
import { useDecide, type Decided } from './useDecide';

export interface NoticedGroupProps {
  readonly kind: NoticedKind;
  readonly noticed: readonly Noticed[];
  readonly words: FunctionChangesWords;
  readonly may: boolean;
  /** Says what happened: what was pressed is gone by then. */
  readonly onSaid: (text: string) => void;
}

const groupLooks = memoizeFunction(({ semanticColors, palette }: ITheme) =>
  mergeStyleSets({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { padding: '12px 0', borderBottom: `1px solid ${semanticColors.variantBorder || palette.neutralLight}` },
  })
);

/** All of a kind, each by itself or all at once. */
export function NoticedGroup({ kind, noticed, words, may, onSaid }: NoticedGroupProps): JSX.Element {
  const { work } = useFunctionPage();
  const look = useLooks();
  const own = groupLooks(useTheme());
  const { busy, problem, accept, dismiss } = useDecide();
  const acceptable = noticed.filter(({ suggests }) => suggests.length > 0);
  const say = (decided: Decided, done: string): void => {
    if (decided !== 'failed') onSaid(decided === 'done' ? done : words[decided]);
  };
  return (
    <section aria-label={words.kinds[kind]} className={look.tight}>
      <h4 className={look.heading}>{words.kinds[kind]}</h4>
      <ul className={own.list}>
        {noticed.map((each) => (
          <li key={each.key} className={own.item}>
            <NoticedItem
              noticed={each}
              words={words}
              may={may}
              busy={busy}
              onAccept={(changes) => void accept(changes).then((decided) => say(decided, words.accepted(changes.length)))}
              onDismiss={() => void dismiss([each.key]).then((decided) => say(decided, words.dismissed))}
            />
          </li>
        ))}
      </ul>
      {problem !== null && <ProblemNotice says={words.failed} problem={problem} work={work} />}
      {may && acceptable.length > 1 && (
        <div>
          <DefaultButton
            text={words.acceptAll(acceptable.length)}
            ariaLabel={words.about(words.acceptAll(acceptable.length), words.kinds[kind])}
            disabled={busy}
            allowDisabledFocus
            onClick={() => {
              if (busy) return;
              const changes = acceptable.flatMap(({ suggests }) => suggests);
              void accept(changes).then((decided) => say(decided, words.accepted(changes.length)));
            }}
          />
        </div>
      )}
    </section>
  );
}
