import * as React from 'react';
import type { FunctionRoom } from './surroundings';

type Room = React.LazyExoticComponent<React.ComponentType>;

/** What is on the screen; each part is loaded when somebody goes there, the page itself among them. */
export const rooms: Readonly<Record<FunctionRoom, Room>> = {
  page: React.lazy(() => import(/* webpackChunkName: "function-reading" */ './reading/ReadingRoom')),
  keep: React.lazy(() => import(/* webpackChunkName: "function-keeping" */ './keeping/KeepingRoom')),
  changes: React.lazy(() => import(/* webpackChunkName: "function-changes" */ './changes/ChangesRoom')),
  snapshots: React.lazy(() => import(/* webpackChunkName: "function-snapshots" */ './snapshots/SnapshotsRoom')),
  series: React.lazy(() => import(/* webpackChunkName: "function-series" */ './series/SeriesRoom')),
  report: React.lazy(() => import(/* webpackChunkName: "function-report" */ './report/ReportRoom')),
  close: React.lazy(() => import(/* webpackChunkName: "function-close" */ './closing/ClosingRoom')),
};
