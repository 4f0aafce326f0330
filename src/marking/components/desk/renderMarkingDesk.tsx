import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../ui/Notice';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { MarkingDesk } from './MarkingDesk';
import { DeskProvider, type DeskSurroundings } from './surroundings';

/** Draws the desk in an element, or draws it again in another theme. */
export function renderMarkingDesk(host: Element, surroundings: DeskSurroundings, theme: Theme): void {
  ReactDOM.render(
    <ThemedRoot theme={theme}>
      <DeskProvider value={surroundings}>
        <MarkingDesk />
      </DeskProvider>
    </ThemedRoot>,
    host
  );
}

/** Says why there is no desk. */
export function renderNotice(host: Element, text: string, theme: Theme): void {
  ReactDOM.render(
    <ThemedRoot theme={theme}>
      <Notice kind="warning">{text}</Notice>
    </ThemedRoot>,
    host
  );
}

export function removeMarkingDesk(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
