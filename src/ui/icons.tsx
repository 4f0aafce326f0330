import * as React from 'react';
import { registerIcons } from '@fluentui/react/lib/Styling';
import { GlobalSettings } from '@fluentui/react/lib/Utilities';

// Fluent's own icon fonts lie on a host outside the tenant, so the few that are used are drawn here, on a grid of 16.
const shapes: Readonly<Record<string, string>> = {
  Cancel: 'M3 3l10 10M13 3L3 13',
  CheckMark: 'M2.5 8.5l4 4 7-8.5',
  ChevronDown: 'M3 5.5l5 5 5-5',
  ChevronRight: 'M5.5 3l5 5-5 5',
  Info: 'M8 14.5a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM8 7v4.5M8 4.3v.9',
  Warning: 'M8 2L1.5 13.5h13L8 2zM8 6.5v3.5M8 11.3v.9',
  ErrorBadge: 'M8 14.5a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM5.5 5.5l5 5M10.5 5.5l-5 5',
  Blocked2: 'M8 14.5a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM3.5 3.5l9 9',
  Completed: 'M8 14.5a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM5 8.3l2.2 2.2L11 6.3',
};

function draw(path: string): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

/** Gives Fluent the icons that our parts use. What the page has registered already is left as it is. */
export function registerOwnIcons(): void {
  const icons: Record<string, JSX.Element> = {};
  // Asking Fluent for an icon that is not there, or giving one twice, writes to the console: so its table is read.
  const known = GlobalSettings.getValue<Readonly<Record<string, unknown>>>('icons', {});
  for (const [name, path] of Object.entries(shapes)) if (!known[name.toLowerCase()]) icons[name] = draw(path);
  registerIcons({ icons, style: { display: 'inline-flex', alignItems: 'center', justifyContent: 'center' } }, { disableWarnings: true });
}

/** One of our icons, for a place where Fluent draws none. It is decoration: the words beside it say the same. */
export function Drawing({ name }: { readonly name: string }): JSX.Element {
  return draw(shapes[name] ?? '');
}
