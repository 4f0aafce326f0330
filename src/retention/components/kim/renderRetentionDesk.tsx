import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../ui/Notice';
import { TabbedDesk } from '../../../ui/TabbedDesk';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { RetentionDeskProvider, type RetentionDeskSurroundings } from './surroundings';
import { views } from './views';

/** Draws the web part in an element, or draws it again in another theme; says why where there is nothing to draw. */
export function renderRetentionDesk(host: Element, surroundings: RetentionDeskSurroundings | string, theme: Theme): void {
  const content =
    typeof surroundings === 'string' ? (
      <Notice kind="warning">{surroundings}</Notice>
    ) : (
      <RetentionDeskProvider value={surroundings}>
        <TabbedDesk {...surroundings.words} tabs={views} names={surroundings.words.tabs} />
      </RetentionDeskProvider>
    );
  ReactDOM.render(<ThemedRoot theme={theme}>{content}</ThemedRoot>, host);
}

export function removeRetentionDesk(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
