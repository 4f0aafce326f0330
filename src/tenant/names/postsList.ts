import { note } from './column';
import { HISTORY, type ListName } from './historyList';

export const POST = {
  /** JSON: who holds the post now. */
  holders: note('MunHolders', 'f2d70abb-3ae0-4d55-bc68-28c9d09d2c8c'),
} as const;

/** Posts that can be originators, and who holds them: the newest row of a title counts. */
export const POSTS: ListName = {
  url: 'Lists/MunimentPosts',
  title: 'Muniment posts',
  columns: [POST.holders, HISTORY.when, HISTORY.who, HISTORY.whoName],
  shown: [HISTORY.whoName, HISTORY.when],
  rights: 'kept',
};
