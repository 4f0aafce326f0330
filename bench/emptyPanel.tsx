// The baseline of the panel's benchmark: a Fluent panel with nothing in it but a button.
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';

const host = document.body.appendChild(document.createElement('div'));
ReactDOM.render(
  <Panel isOpen type={PanelType.medium} headerText="Empty">
    <DefaultButton id="empty-panel-button" text="Usable" />
  </Panel>,
  host
);
