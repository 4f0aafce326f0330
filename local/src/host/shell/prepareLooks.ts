import { initializeIcons } from '@fluentui/font-icons-mdl2';
import type { Theme } from '@fluentui/react/lib/Theme';
import pageStyles from './page.css';
import formatStyles from './formatting.css';

/** Fonts of icons come from this server; Fluent would fetch them from elsewhere. */
const FONTS = '/_local/fonts/';

/**
 * Registers Fluent's icons once for the whole page – the product's own Fluent finds them registered, as it does in
 * SharePoint – and writes the host's styles with the theme's colours.
 */
export function prepareLooks(theme: Theme): void {
  initializeIcons(FONTS, { disableWarnings: true });
  const style = document.createElement('style');
  style.textContent = `:root{color-scheme:${theme.isInverted ? 'dark' : 'light'};${variables(theme)}}\n${pageStyles}\n${formatStyles}`;
  document.head.append(style);
}

function variables(theme: Theme): string {
  const { palette, semanticColors } = theme;
  const colours: Readonly<Record<string, string>> = {
    '--page': palette.white,
    '--text': palette.neutralPrimary,
    '--quiet': palette.neutralSecondary,
    '--line': semanticColors.bodyDivider,
    '--soft': palette.neutralLighterAlt,
    '--hover': palette.neutralLighter,
    '--chosen': palette.neutralLight,
    '--primary': palette.themePrimary,
    '--primary-dark': palette.themeDark,
    '--on-primary': semanticColors.primaryButtonText,
    '--link': semanticColors.link,
    '--bar': theme.isInverted ? palette.themeLighter : palette.themeDark,
    '--on-bar': theme.isInverted ? palette.black : palette.white,
    '--focus': palette.neutralPrimary,
    '--error': semanticColors.errorText,
  };
  return Object.entries(colours)
    .map(([name, colour]) => `${name}:${colour}`)
    .join(';');
}
