import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { LazyPart } from '../../../ui/LazyPart';
import { useFunctionPanel } from './surroundings';

const View = React.lazy(() => import(/* webpackChunkName: "key-record" */ './keyRecord/KeyRecordView'));

/** The panel in which a record is added to the function page. */
export function FunctionPanel(): JSX.Element {
  const { words, close } = useFunctionPanel();
  return (
    <Panel isOpen type={PanelType.medium} headerText={words.title} closeButtonAriaLabel={words.close} onDismiss={() => close(false)} isBlocking>
      <LazyPart label={words.opening} notLoaded={words.notLoaded} lines={6}>
        <View />
      </LazyPart>
    </Panel>
  );
}
