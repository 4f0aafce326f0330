import * as React from 'react';
import * as ReactDOM from 'react-dom';
import type { Theme } from '@fluentui/react/lib/Theme';
import { Notice } from '../../../ui/Notice';
import { ThemedRoot } from '../../../ui/ThemedRoot';
import { FunctionPageRoot } from './FunctionPageRoot';
import type { FunctionPageSurroundings } from './surroundings';

/** Draws the web part in an element, or draws it again in another theme; says why where there is nothing to draw. */
export function renderFunctionPage(host: Element, surroundings: FunctionPageSurroundings | string, theme: Theme): void {
  const content = typeof surroundings === 'string' ? <Notice kind="warning">{surroundings}</Notice> : <FunctionPageRoot {...surroundings} />;
  ReactDOM.render(<ThemedRoot theme={theme}>{content}</ThemedRoot>, host);
}

export function removeFunctionPage(host: Element): void {
  ReactDOM.unmountComponentAtNode(host);
}
