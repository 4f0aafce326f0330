import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { LazyPart } from '../../../ui/LazyPart';
import type { RecordAsk } from './opening';
import { useRecordPanel } from './surroundings';
import { views } from './views';

/** The panel for records: one question, and the view that answers it. */
export function RecordPanel({ ask }: { readonly ask: RecordAsk }): JSX.Element {
  const { words, close } = useRecordPanel();
  const View = React.useMemo(() => React.lazy(views[ask]), [ask]);
  return (
    <Panel isOpen type={PanelType.medium} headerText={words.titles[ask]} closeButtonAriaLabel={words.close} onDismiss={() => close(false)} isBlocking>
      <LazyPart label={words.opening} notLoaded={words.notLoaded} lines={6}>
        <View />
      </LazyPart>
    </Panel>
  );
}
