import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { ThemedRoot } from '../../ui/ThemedRoot';
import { SetupParts } from './SetupParts';
import { SetupSurroundingsProvider, type SetupSurroundings } from './surroundings';

/** Draws the setup in an element, or draws it again in another theme. */
export function renderSiteSetup(host: Element, surroundings: SetupSurroundings, theme: Theme): void {
  ReactDOM.render(
    <ThemedRoot theme={theme}>
      <SetupSurroundingsProvider value={surroundings}>
        <SetupParts />
      </SetupSurroundingsProvider>
    </ThemedRoot>,
    host
  );
}

/** Takes the setup out of an element. */
export function removeSiteSetup(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
