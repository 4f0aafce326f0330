import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { TabbedDesk } from '../../../ui/TabbedDesk';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { FunctionsDeskProvider, type FunctionsDeskSurroundings } from './surroundings';
import { views } from './views';

/** Draws the web part in an element, or draws it again in another theme. */
export function renderFunctionsDesk(host: Element, surroundings: FunctionsDeskSurroundings, theme: Theme): void {
  ReactDOM.render(
    <ThemedRoot theme={theme}>
      <FunctionsDeskProvider value={surroundings}>
        <TabbedDesk {...surroundings.words} tabs={views} names={surroundings.words.tabs} />
      </FunctionsDeskProvider>
    </ThemedRoot>,
    host
  );
}

export function removeFunctionsDesk(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
