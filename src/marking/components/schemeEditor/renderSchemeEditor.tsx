import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { SchemeEditor } from './SchemeEditor';
import { SchemeEditorProvider, type SchemeEditorSurroundings } from './surroundings';

/** Draws the editor in an element, or draws it again in another theme. */
export function renderSchemeEditor(host: Element, surroundings: SchemeEditorSurroundings, theme: Theme): void {
  ReactDOM.render(
    <ThemedRoot theme={theme}>
      <SchemeEditorProvider value={surroundings}>
        <SchemeEditor />
      </SchemeEditorProvider>
    </ThemedRoot>,
    host
  );
}

/** Takes the editor out of an element. */
export function removeSchemeEditor(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
