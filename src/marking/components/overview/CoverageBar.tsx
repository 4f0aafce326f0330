import * as React from 'react';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

const barLooks = memoizeFunction(({ palette, semanticColors }: ITheme) =>
  mergeStyleSets({
    bar: {
      display: 'flex',
      height: 16,
      borderRadius: 2,
      overflow: 'hidden',
      border: `1px solid ${palette.neutralSecondary}`,
      background: semanticColors.bodyBackground,
      selectors: { '@media (forced-colors: active)': { borderColor: 'CanvasText' } },
    },
    marked: {
      background: palette.themePrimary,
      // What people have chosen for a highlight is what tells parts apart when colours are forced.
      selectors: { '@media (forced-colors: active)': { background: 'Highlight', forcedColorAdjust: 'none' } },
    },
    invalid: {
      background: `repeating-linear-gradient(135deg, ${palette.neutralSecondary} 0 2px, transparent 2px 6px)`,
      borderLeft: `1px solid ${palette.neutralSecondary}`,
      selectors: {
        '@media (forced-colors: active)': {
          background: 'repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 6px)',
          forcedColorAdjust: 'none',
        },
      },
    },
  })
);

/** How much of a whole is marked. It is decoration: the line above it and the table below say the same. */
export function CoverageBar({ marked, invalid, documents }: { readonly marked: number; readonly invalid: number; readonly documents: number }): JSX.Element {
  const look = barLooks(useTheme());
  const width = (part: number): React.CSSProperties => ({ width: `${documents === 0 ? 0 : (part / documents) * 100}%`, minWidth: part > 0 ? 2 : 0 });
  return (
    <div className={look.bar} aria-hidden="true">
      <div className={look.marked} style={width(marked)} />
      {invalid > 0 && <div className={look.invalid} style={width(invalid)} />}
    </div>
  );
}
