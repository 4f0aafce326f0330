import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { useDesk } from './surroundings';
import { TabsProvider } from './tabs';
import { views } from './views';

const drawn = views.map(({ id, load }) => ({ id, View: React.lazy(load) }));

/** Everything about a site's markings, a tab each; what nobody looks at is not loaded. */
export function MarkingDesk(): JSX.Element {
  const { words } = useDesk();
  const look = useLooks();
  const [shown, setShown] = React.useState<string>(views[0].id);
  const tabs = React.useMemo(() => ({ show: setShown }), []);
  return (
    <section className={look.page} aria-label={words.title}>
      <h2 className={look.title}>{words.title}</h2>
      <Pivot
        overflowBehavior="menu"
        overflowAriaLabel={words.moreTabs}
        selectedKey={shown}
        onLinkClick={(item) => setShown(item?.props.itemKey ?? views[0].id)}
      >
        {drawn.map(({ id, View }) => (
          <PivotItem key={id} itemKey={id} headerText={words.tabs[id]}>
            <div className={look.stack} style={{ paddingTop: 16 }}>
              <React.Suspense fallback={<Skeleton lines={4} label={words.reading} />}>
                <TabsProvider value={tabs}>
                  <View />
                </TabsProvider>
              </React.Suspense>
            </div>
          </PivotItem>
        ))}
      </Pivot>
    </section>
  );
}
