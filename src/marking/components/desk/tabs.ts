import * as React from 'react';
import { views, type DeskView } from './views';

/** Leads from one view to another. */
export interface Tabs {
  show(id: DeskView['id']): void;
}

const Context = React.createContext<Tabs>({ show: () => undefined });

export const TabsProvider = Context.Provider;

export const useTabs = (): Tabs => React.useContext(Context);

/** The view of that name, where this version has one. */
export const viewCalled = (id: string): DeskView['id'] | null => views.find((view) => (view.id as string) === id)?.id ?? null;
