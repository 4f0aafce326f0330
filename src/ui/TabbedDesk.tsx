import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { LazyPart } from './LazyPart';
import { useLooks } from './useLooks';

export interface DeskTab {
  readonly id: string;
  load(): Promise<{ default: React.ComponentType }>;
}

export interface TabbedDeskProps {
  readonly title: string;
  readonly tabs: readonly DeskTab[];
  readonly names: Readonly<Record<string, string>>;
  readonly moreTabs: string;
  readonly reading: string;
  readonly notLoaded: string;
}

/** Leads from one tab to another. */
const Show = React.createContext<(id: string) => void>(() => undefined);
export const useShowTab = (): ((id: string) => void) => React.useContext(Show);

/** A web part of several views, a tab each; what nobody looks at is not loaded. */
export function TabbedDesk({ title, tabs, names, moreTabs, reading, notLoaded }: TabbedDeskProps): JSX.Element {
  const look = useLooks();
  const [shown, setShown] = React.useState(tabs[0].id);
  const [led, setLed] = React.useState(0);
  const root = React.useRef<HTMLElement>(null);
  // Whoever is led to a tab by a button in another finds the focus on it: the button is gone.
  React.useEffect(() => {
    if (led > 0) root.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [led]);
  const show = React.useCallback((id: string): void => {
    setShown(id);
    setLed((times) => times + 1);
  }, []);
  const drawn = React.useMemo(() => tabs.map(({ id, load }) => ({ id, View: React.lazy(load) })), [tabs]);
  return (
    <section className={look.page} aria-label={title} ref={root}>
      <h2 className={look.title}>{title}</h2>
      <Pivot overflowBehavior="menu" overflowAriaLabel={moreTabs} selectedKey={shown} onLinkClick={(item) => setShown(item?.props.itemKey ?? tabs[0].id)}>
        {drawn.map(({ id, View }) => (
          <PivotItem key={id} itemKey={id} headerText={names[id]}>
            <div className={look.stack} style={{ paddingTop: 16 }}>
              <LazyPart lines={4} label={reading} notLoaded={notLoaded}>
                <Show.Provider value={show}>
                  <View />
                </Show.Provider>
              </LazyPart>
            </div>
          </PivotItem>
        ))}
      </Pivot>
    </section>
  );
}
