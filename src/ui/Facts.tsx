import * as React from 'react';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useTheme } from '@fluentui/react/lib/Theme';

export interface FactsProps {
  readonly facts: readonly { readonly key: string; readonly name: string; readonly says: React.ReactNode }[];
}

const factLooks = memoizeFunction((theme: ITheme) => {
  const { semanticColors, palette, fonts } = theme;
  return mergeStyleSets({
    list: { display: 'flex', flexDirection: 'column', margin: 0 },
    fact: {
      display: 'flex',
      flexWrap: 'wrap',
      columnGap: 16,
      rowGap: 2,
      padding: '8px 0',
      borderBottom: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`,
    },
    name: [fonts.small, { flex: '1 1 180px', maxWidth: 260, margin: 0, lineHeight: 20, color: palette.neutralSecondary }],
    says: [fonts.medium, { flex: '3 1 240px', minWidth: 0, margin: 0, color: semanticColors.bodyText, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }],
  });
});

/** What is known of one thing, a name and what it says in a line each; on a narrow screen one under the other. */
export function Facts({ facts }: FactsProps): JSX.Element {
  const own = factLooks(useTheme());
  return (
    <dl className={own.list}>
      {facts.map(({ key, name, says }) => (
        <div key={key} className={own.fact}>
          <dt className={own.name}>{name}</dt>
          <dd className={own.says}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
