import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../ui/Notice';
import { TabbedDesk } from '../../../ui/TabbedDesk';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { RecordsDeskProvider, type RecordsDeskSurroundings } from './surroundings';
import { views } from './views';

/** Draws the web part in an element, or draws it again in another theme; says why where there is nothing to draw. */
export function renderRecordsDesk(host: Element, surroundings: RecordsDeskSurroundings | string, theme: Theme): void {
  const content =
    typeof surroundings === 'string' ? (
      <Notice kind="warning">{surroundings}</Notice>
    ) : (
      <RecordsDeskProvider value={surroundings}>
        <TabbedDesk {...surroundings.words} tabs={views} names={surroundings.words.tabs} />
      </RecordsDeskProvider>
    );
  ReactDOM.render(<ThemedRoot theme={theme}>{content}</ThemedRoot>, host);
}

export function removeRecordsDesk(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
