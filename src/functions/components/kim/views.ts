import type { DeskTab } from '../../../ui/TabbedDesk';

/** The views in the order of their tabs. */
export const views: readonly DeskTab[] = [
  { id: 'functions', load: () => import(/* webpackChunkName: "functions-list" */ './functions/FunctionsView') },
  { id: 'plan', load: () => import(/* webpackChunkName: "functions-plan" */ './plan/PlanView') },
  { id: 'moves', load: () => import(/* webpackChunkName: "functions-moves" */ './moves/MovesView') },
  { id: 'lists', load: () => import(/* webpackChunkName: "functions-vocabularies" */ './lists/ListsView') },
  { id: 'transfer', load: () => import(/* webpackChunkName: "functions-transfer" */ './transfer/TransferView') },
];
