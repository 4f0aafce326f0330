import { text } from './column';
import { HISTORY, type ListName } from './historyList';

/** What is said of a library or folder. */
export const CONTAINER = {
  /** Its address from the root of the tenant; the site's own address for the site. */
  place: text('MunPlace', 'afcbe10d-6f81-4cf7-8573-b629df77f2cc', true),
  /** The highest marking that it may hold; empty for that of what it lies in. */
  ceiling: text('MunCeiling', 'a55d4ad1-9ebd-4a57-891e-d0bd4836fa60'),
  /** The marking that it proposes; empty for none of its own. */
  proposes: text('MunProposes', '7aba4aa1-2bd2-434b-acea-a29bfec22867'),
  /** `yes` where it holds historical records, which are not re-marked. */
  historical: text('MunHistorical', '033dae38-22ec-495d-b4df-0526e337661e'),
} as const;

/** What owners say of libraries and folders: the newest row of a place counts. */
export const CONTAINERS: ListName = {
  url: 'Lists/MunimentContainers',
  title: 'Muniment libraries and folders',
  columns: [CONTAINER.place, CONTAINER.ceiling, CONTAINER.proposes, CONTAINER.historical, HISTORY.when, HISTORY.who, HISTORY.whoName, HISTORY.reason],
  shown: [CONTAINER.place, CONTAINER.ceiling, CONTAINER.proposes, CONTAINER.historical, HISTORY.whoName, HISTORY.when],
  rights: 'kept',
};
