import type { DeskTab } from '../../../ui/TabbedDesk';

/** The views in the order of their tabs. */
export const views: readonly DeskTab[] = [
  { id: 'schedule', load: () => import(/* webpackChunkName: "schedule" */ './schedule/ScheduleView') },
  { id: 'changes', load: () => import(/* webpackChunkName: "schedule-changes" */ './changes/ChangesView') },
  { id: 'publish', load: () => import(/* webpackChunkName: "schedule-publish" */ './publish/PublishView') },
  { id: 'holds', load: () => import(/* webpackChunkName: "retention-holds" */ './holds/HoldsView') },
];
