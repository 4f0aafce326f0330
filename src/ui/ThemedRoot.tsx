import * as React from 'react';
import { ThemeProvider, type Theme } from '@fluentui/react/lib/Theme';
import { registerOwnIcons } from './icons';

export interface ThemedRootProps {
  readonly theme: Theme;
  readonly children: React.ReactNode;
}

/** The ground that every surface of ours stands on: the site's theme and our icons. */
export function ThemedRoot({ theme, children }: ThemedRootProps): JSX.Element {
  React.useState(registerOwnIcons);
  return (
    <ThemeProvider theme={theme} applyTo="none">
      {children}
    </ThemeProvider>
  );
}
