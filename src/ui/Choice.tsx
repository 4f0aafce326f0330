import * as React from 'react';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useTheme } from '@fluentui/react/lib/Theme';
import { useLooks } from './useLooks';
import { useOwnId } from './useOwnId';

export interface ChoiceProps {
  readonly kind: 'radio' | 'checkbox';
  /** Radios of one name are one question. */
  readonly name?: string;
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  /** Why it cannot be chosen; it stays in the tab order and says so. */
  readonly refusal?: React.ReactNode;
  readonly onChoose: (checked: boolean) => void;
  /** A disclosure of what it means, beside the label. */
  readonly meaning?: React.ReactNode;
  /** What stands under it: a field that belongs to it. */
  readonly children?: React.ReactNode;
}

const choiceLooks = memoizeFunction((theme: ITheme) => {
  const { palette, semanticColors, fonts } = theme;
  return mergeStyleSets({
    root: { display: 'grid', gridTemplateColumns: '20px minmax(0,1fr)', columnGap: 8, padding: '4px 0' },
    words: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 8, minHeight: 24, selectors: { '& > p': { flexBasis: '100%' } } },
    under: { flexBasis: '100%', minWidth: 0 },
    box: [
      {
        appearance: 'none',
        width: 20,
        height: 20,
        margin: '2px 0 0',
        cursor: 'pointer',
        display: 'grid',
        placeContent: 'center',
        flexShrink: 0,
        border: `1px solid ${palette.neutralPrimary}`,
        background: semanticColors.bodyBackground,
        borderRadius: 2,
        position: 'relative',
        selectors: {
          '&[type=radio]': { borderRadius: '50%' },
          '&:focus-visible': { outline: `2px solid ${palette.neutralPrimary}`, outlineOffset: 2 },
          '&:checked': { borderColor: palette.themePrimary },
          '&[type=checkbox]:checked': { background: palette.themePrimary },
          '&[type=radio]:checked::after': { content: '""', display: 'block', width: 10, height: 10, borderRadius: '50%', background: palette.themePrimary },
          '&[type=checkbox]:checked::after': {
            content: '""',
            display: 'block',
            width: 5,
            height: 10,
            marginTop: -3,
            border: `solid ${palette.white}`,
            borderWidth: '0 2px 2px 0',
            transform: 'rotate(45deg)',
          },
          '&[aria-disabled=true]': { borderColor: palette.neutralTertiary, background: palette.neutralLighter, cursor: 'not-allowed' },
          // In forced colours the browser's own drawing is the one that people have chosen.
          '@media (forced-colors: active)': { appearance: 'auto', background: 'Canvas' },
        },
      },
    ],
    label: [
      fonts.medium,
      {
        color: semanticColors.bodyText,
        cursor: 'pointer',
        overflowWrap: 'anywhere',
        selectors: {
          '&[data-refused=true]': {
            color: palette.neutralSecondary,
            cursor: 'not-allowed',
            selectors: { '@media (forced-colors: active)': { color: 'GrayText' } },
          },
        },
      },
    ],
  });
});

/**
 * A radio button or a checkbox with its hint, and, where it cannot be chosen, the reason. It is not taken out of the
 * tab order then, so that everybody can read why.
 */
export function Choice({ kind, name, label, hint, checked, refusal, onChoose, meaning, children }: ChoiceProps): JSX.Element {
  const own = choiceLooks(useTheme());
  const look = useLooks();
  const id = useOwnId('mun-choice');
  const refused = Boolean(refusal);
  const describedBy = [hint && `${id}-hint`, refused && `${id}-why`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={own.root}>
      <input
        id={id}
        className={own.box}
        type={kind}
        name={name}
        checked={checked}
        aria-disabled={refused || undefined}
        aria-describedby={describedBy}
        onChange={(event) => {
          if (!refused || checked) onChoose(event.currentTarget.checked);
        }}
      />
      <div className={own.words}>
        <label htmlFor={id} className={own.label} data-refused={refused}>
          {label}
        </label>
        {meaning}
        {hint && (
          <p id={`${id}-hint`} className={look.quiet}>
            {hint}
          </p>
        )}
        {refused && (
          <p id={`${id}-why`} className={look.quiet}>
            {refusal}
          </p>
        )}
        {children && <div className={own.under}>{children}</div>}
      </div>
    </div>
  );
}
