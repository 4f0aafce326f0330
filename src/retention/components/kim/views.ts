import type { DeskTab } from '../../../ui/TabbedDesk';

const notYet: DeskTab['load'] = () => import(/* webpackChunkName: "retention-not-yet" */ './NotYet');

/** The views in the order of their tabs. */
export const views: readonly DeskTab[] = [
  { id: 'schedule', load: () => import(/* webpackChunkName: "schedule" */ './schedule/ScheduleView') },
  { id: 'changes', load: () => import(/* webpackChunkName: "schedule-changes" */ './changes/ChangesView') },
  { id: 'publish', load: notYet },
  { id: 'holds', load: () => import(/* webpackChunkName: "retention-holds" */ './holds/HoldsView') },
];
