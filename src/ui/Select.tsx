import * as React from 'react';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { css, memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useLooks } from './useLooks';
import { useOwnId } from './useOwnId';

export interface SelectProps {
  readonly label: string;
  /** Heard, not seen: in a table whose heads say the same. */
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly text: string }[];
  readonly disabled?: boolean;
  readonly onChange: (key: string) => void;
}

const selectLooks = memoizeFunction((theme: ITheme) => {
  const { palette, semanticColors, fonts } = theme;
  return mergeStyleSets({
    root: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0 },
    label: [fonts.medium, { fontWeight: 600, color: semanticColors.bodyText }],
    select: [
      fonts.medium,
      {
        width: '100%',
        maxWidth: 400,
        minHeight: 32,
        padding: '4px 8px',
        border: `1px solid ${palette.neutralPrimary}`,
        borderRadius: 2,
        background: semanticColors.bodyBackground,
        color: semanticColors.bodyText,
        selectors: {
          ':focus-visible': { outline: `2px solid ${palette.themePrimary}`, outlineOffset: -1 },
          ':disabled': { color: palette.neutralSecondary, borderColor: palette.neutralTertiary },
          '@media (forced-colors: active)': { background: 'Canvas', color: 'CanvasText', borderColor: 'ButtonBorder' },
        },
      },
    ],
  });
});

/** A choice of one among few: the browser's own list, which every reader and keyboard knows. */
export function Select({ label, hideLabel = false, hint, value, options, disabled = false, onChange }: SelectProps): JSX.Element {
  const own = selectLooks(useTheme());
  const look = useLooks();
  const id = useOwnId('mun-select');
  return (
    <div className={own.root}>
      <label htmlFor={id} className={css(hideLabel ? look.hidden : own.label)}>
        {label}
      </label>
      <select
        id={id}
        className={own.select}
        value={value}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(({ key, text }) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} className={look.quiet}>
          {hint}
        </p>
      )}
    </div>
  );
}
