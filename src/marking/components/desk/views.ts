import type * as React from 'react';

/** A view of the marking desk: loaded when somebody first looks at it. */
export interface DeskView {
  readonly id: 'overview' | 'challenges' | 'due' | 'libraries' | 'takeOn';
  load(): Promise<{ default: React.ComponentType }>;
}

/** The views in the order of their tabs. */
export const views: readonly DeskView[] = [
  { id: 'overview', load: () => import(/* webpackChunkName: "marking-overview" */ '../overview/OverviewView') },
  { id: 'challenges', load: () => import(/* webpackChunkName: "marking-challenges" */ '../challenges/ChallengesView') },
  { id: 'due', load: () => import(/* webpackChunkName: "marking-due" */ '../due/DueView') },
  { id: 'libraries', load: () => import(/* webpackChunkName: "marking-libraries" */ '../libraries/LibrariesView') },
  { id: 'takeOn', load: () => import(/* webpackChunkName: "marking-take-on" */ '../takeOn/TakeOnView') },
];
