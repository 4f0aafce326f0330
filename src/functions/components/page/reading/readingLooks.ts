import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';

const forcedColours = '@media (forced-colors: active)';
const printed = '@media print';

const looks = memoizeFunction((theme: ITheme) => {
  const { palette, semanticColors, fonts } = theme;
  const line = semanticColors.variantBorder || palette.neutralLight;
  return mergeStyleSets({
    page: {
      display: 'flex',
      flexDirection: 'column',
      gap: 32,
      maxWidth: 960,
      color: semanticColors.bodyText,
      selectors: {
        [printed]: {
          maxWidth: 'none',
          gap: 20,
          selectors: {
            'a[href^="https:"]::after, a[href^="/"]::after': { content: '" (" attr(href) ")"', fontSize: 11, overflowWrap: 'anywhere' },
            tr: { breakInside: 'avoid' },
            thead: { display: 'table-header-group' },
            'h2, h3, h4': { breakAfter: 'avoid' },
          },
        },
      },
    },
    head: { display: 'flex', flexDirection: 'column', gap: 12 },
    title: { outlineOffset: 4, selectors: { ':focus:not(:focus-visible)': { outline: 'none' } } },
    lead: [fonts.large, { margin: 0, maxWidth: '62ch', lineHeight: '1.5', color: semanticColors.bodyText, overflowWrap: 'anywhere', whiteSpace: 'pre-line' }],
    text: { maxWidth: '72ch' },
    section: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
    list: [fonts.medium, { margin: 0, paddingLeft: 20, color: semanticColors.bodyText, overflowWrap: 'anywhere' }],
    under: { display: 'block', fontWeight: 400 },
    standing: { paddingLeft: 12, borderLeft: `2px solid ${line}`, maxWidth: '72ch' },
    /** What nobody wrote: told by its words, its dashes and its ground. */
    gathered: {
      padding: '12px 16px',
      border: `1px dashed ${palette.neutralTertiary}`,
      borderRadius: 2,
      selectors: { [forcedColours]: { borderColor: 'CanvasText' } },
    },
    mark: [
      fonts.small,
      {
        display: 'inline-block',
        padding: '0 6px',
        lineHeight: '18px',
        border: `1px dashed ${palette.neutralTertiary}`,
        borderRadius: 2,
        fontWeight: 400,
        color: palette.neutralSecondary,
        selectors: { [forcedColours]: { borderColor: 'CanvasText' } },
      },
    ],
    timeline: {
      position: 'relative',
      selectors: {
        '::before': {
          content: '""',
          position: 'absolute',
          top: 8,
          bottom: 8,
          left: 5,
          width: 2,
          background: palette.neutralTertiaryAlt || line,
          selectors: { [forcedColours]: { background: 'CanvasText' } },
        },
      },
    },
    entry: { position: 'relative', paddingLeft: 28, paddingBottom: 16, breakInside: 'avoid', selectors: { ':last-child': { paddingBottom: 0 } } },
    dot: {
      position: 'absolute',
      top: 4,
      left: 0,
      boxSizing: 'border-box',
      width: 12,
      height: 12,
      borderRadius: '50%',
      border: `2px solid ${semanticColors.link}`,
      background: semanticColors.bodyBackground,
      selectors: { [forcedColours]: { borderColor: 'Highlight', background: 'Canvas' } },
    },
    dotFilled: { background: semanticColors.link, selectors: { [forcedColours]: { background: 'Highlight', forcedColorAdjust: 'none' } } },
    unprinted: { selectors: { [printed]: { display: 'none !important' } } },
  });
});

/** The looks of the page where it is read, in the theme of its section. */
export const useReadingLooks = (): ReturnType<typeof looks> => looks(useTheme());
