import { getFocusStyle, mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

const forcedColours = '@media (forced-colors: active)';
const narrow = '@media (max-width: 479px)';

/** The looks that our parts share, made once a theme. Spacing in multiples of 4. */
export const looks = memoizeFunction((theme: ITheme) => {
  const { semanticColors, palette, fonts } = theme;
  const line = `1px solid ${semanticColors.variantBorder || palette.neutralLight}`;
  return mergeStyleSets({
    page: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 760, color: semanticColors.bodyText },
    title: [fonts.xLarge, { margin: 0, fontWeight: 600, color: semanticColors.bodyText, overflowWrap: 'anywhere' }],
    heading: [fonts.mediumPlus, { margin: 0, fontWeight: 600, color: semanticColors.bodyText }],
    text: [fonts.medium, { margin: 0, color: semanticColors.bodyText, overflowWrap: 'anywhere' }],
    quiet: [fonts.small, { margin: 0, color: palette.neutralSecondary, overflowWrap: 'anywhere' }],
    stack: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: 20 },
    tight: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: 8 },
    row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
    group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
    legend: [fonts.mediumPlus, { padding: 0, marginBottom: 8, fontWeight: 600, color: semanticColors.bodyText }],
    liveGround: {
      zIndex: 1,
      padding: '8px 0',
      background: semanticColors.bodyBackground,
      // Where the window is low it would hide what has the focus, so it stays in its place there.
      selectors: { '@media (min-height: 560px) and (min-width: 480px)': { position: 'sticky', bottom: 64 } },
    },
    liveFrame: { display: 'flex', flexDirection: 'column', gap: 8, padding: 12, border: `1px solid ${palette.neutralTertiary}`, borderRadius: 2 },
    liveLine: [
      fonts.mediumPlus,
      {
        display: 'inline-block',
        margin: '4px 0 0',
        padding: '4px 8px',
        fontWeight: 600,
        overflowWrap: 'anywhere',
        borderRadius: 2,
        border: '1px solid transparent',
        color: semanticColors.bodyText,
        selectors: { [forcedColours]: { borderColor: 'CanvasText' } },
      },
    ],
    quote: [
      fonts.medium,
      {
        margin: '4px 0 4px',
        padding: '4px 12px',
        borderLeft: `2px solid ${palette.neutralTertiary}`,
        color: semanticColors.bodyText,
        overflowWrap: 'anywhere',
      },
    ],
    plainButton: [
      fonts.small,
      getFocusStyle(theme, { inset: -2, borderColor: 'transparent' }),
      {
        position: 'relative',
        display: 'inline-flex',
        alignItems: 'center',
        gap: 4,
        minHeight: 24,
        padding: '0 4px',
        marginLeft: -4,
        border: 0,
        borderRadius: 2,
        cursor: 'pointer',
        textAlign: 'left',
        background: 'transparent',
        color: semanticColors.link,
        selectors: { ':hover': { color: semanticColors.linkHovered, textDecoration: 'underline' } },
      },
    ],
    link: [
      fonts.medium,
      getFocusStyle(theme, { inset: -2, borderColor: 'transparent' }),
      {
        position: 'relative',
        textDecoration: 'underline',
        color: semanticColors.link,
        // The fill of the letters keeps the theme's colour on the system's ground unless it is told.
        selectors: { ':hover': { color: semanticColors.linkHovered }, [forcedColours]: { color: 'LinkText', WebkitTextFillColor: 'LinkText' } },
      },
    ],
    chevron: { display: 'inline-flex', selectors: { '[aria-expanded=true] > &': { transform: 'rotate(90deg)' } } },
    chip: [
      fonts.medium,
      getFocusStyle(theme, { inset: 1 }),
      {
        minHeight: 32,
        padding: '4px 12px',
        borderRadius: 16,
        cursor: 'pointer',
        textAlign: 'left',
        overflowWrap: 'anywhere',
        border: `1px solid ${palette.neutralTertiary}`,
        background: semanticColors.bodyBackground,
        color: semanticColors.bodyText,
        selectors: {
          ':hover': { background: semanticColors.bodyBackgroundHovered || palette.neutralLighter },
          '&[aria-pressed=true]': {
            borderColor: palette.themePrimary,
            boxShadow: `inset 0 0 0 1px ${palette.themePrimary}`,
            fontWeight: 600,
            selectors: { [forcedColours]: { borderColor: 'Highlight' } },
          },
        },
      },
    ],
    table: [fonts.medium, { width: '100%', borderCollapse: 'collapse', color: semanticColors.bodyText, selectors: { [narrow]: { display: 'block' } } }],
    tableHead: { selectors: { [narrow]: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clip: 'rect(0,0,0,0)' } } },
    tableBody: { selectors: { [narrow]: { display: 'block' } } },
    tableRow: { borderBottom: line, selectors: { [narrow]: { display: 'block', padding: '8px 0' } } },
    headCell: [
      fonts.small,
      {
        textAlign: 'left',
        verticalAlign: 'bottom',
        padding: '8px 12px 8px 0',
        borderBottom: line,
        fontWeight: 600,
        color: palette.neutralSecondary,
        selectors: { '&:first-child': { width: '34%' } },
      },
    ],
    cell: {
      textAlign: 'left',
      verticalAlign: 'baseline',
      padding: '8px 12px 8px 0',
      fontWeight: 400,
      overflowWrap: 'anywhere',
      selectors: { 'th&': { fontWeight: 600 }, [narrow]: { display: 'block', padding: '2px 0' } },
    },
    numberCell: {
      textAlign: 'right',
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      selectors: { [narrow]: { textAlign: 'left', whiteSpace: 'normal' } },
    },
    /** Room for the longest word of a marking: else long texts beside it squeeze it until words break inside. */
    wordsCell: { minWidth: '7em', selectors: { [narrow]: { minWidth: 0 } } },
    /** Stays on one line, such as a date. */
    oneLine: { whiteSpace: 'nowrap' },
    middleCell: { verticalAlign: 'middle', paddingTop: 4, paddingBottom: 4 },
    narrowLabel: { display: 'none', selectors: { [narrow]: { display: 'inline' } } },
    skeleton: {
      height: 12,
      borderRadius: 2,
      background: palette.neutralLighter,
      selectors: { [forcedColours]: { border: '1px solid GrayText' } },
    },
    hidden: { position: 'absolute', width: 1, height: 1, margin: -1, padding: 0, overflow: 'hidden', clip: 'rect(0,0,0,0)', whiteSpace: 'nowrap', border: 0 },
  });
});
