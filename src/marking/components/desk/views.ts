import type * as React from 'react';

/** A view of the marking desk: loaded when somebody first looks at it. */
export interface DeskView {
  readonly id: 'overview' | 'libraries';
  load(): Promise<{ default: React.ComponentType }>;
}

/** The views in the order of their tabs. */
export const views: readonly DeskView[] = [
  { id: 'overview', load: () => import(/* webpackChunkName: "marking-overview" */ '../overview/OverviewView') },
  { id: 'libraries', load: () => import(/* webpackChunkName: "marking-libraries" */ '../libraries/LibrariesView') },
];
