import type { DeskTab } from '../../../ui/TabbedDesk';

/** The views in the order of their tabs. */
export const views: readonly DeskTab[] = [
  { id: 'queue', load: () => import(/* webpackChunkName: "records-queue" */ './queue/QueueView') },
  { id: 'classes', load: () => import(/* webpackChunkName: "records-classes" */ './classes/ClassesView') },
  { id: 'holds', load: () => import(/* webpackChunkName: "records-holds" */ './holds/SiteHoldsView') },
  { id: 'disposal', load: () => import(/* webpackChunkName: "records-disposal" */ './disposal/DisposalView') },
  { id: 'labels', load: () => import(/* webpackChunkName: "records-labels" */ './labels/LabelsView') },
  { id: 'covers', load: () => import(/* webpackChunkName: "records-covers" */ './covers/CoversView') },
];
