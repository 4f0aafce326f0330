import { mergeStyles } from '@fluentui/react/lib/Styling';
import type { IPanelStyleProps, IPanelStyles } from '@fluentui/react/lib/Panel';

// The panel stands at once: sliding in would cost the person a third of a second each time.
const still = { animation: 'none', animationDuration: '0s', transition: 'none' };

const panel = ({ theme }: IPanelStyleProps): Partial<IPanelStyles> => ({
  main: still,
  overlay: still,
  headerText: { overflowWrap: 'anywhere' },
  content: { paddingTop: 8, paddingBottom: 20 },
  // Keeps what has the focus clear of the footer and of the line that stays in sight above it.
  scrollableContent: { scrollPaddingBottom: 168 },
  // The content grows while the person chooses, and must not shine through.
  footer: { zIndex: 2, background: theme.semanticColors.bodyBackground, borderTop: `1px solid ${theme.palette.neutralLight}` },
});

export const panelLooks = { panel, tab: mergeStyles({ paddingTop: 16 }) };
