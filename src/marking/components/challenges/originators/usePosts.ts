import * as React from 'react';
import type { StepProblem } from '../../../../work/types';
import { problemOf } from '../../../../ui/problemOf';
import type { Post } from '../../../rules';
import type { SuccessionDesk } from '../../../store/succession';

export type PostsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly available: boolean; readonly posts: readonly Post[] }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

/** The site's posts, and who holds them now. */
export function usePosts(desk: SuccessionDesk): { posts: PostsState; readAgain: () => void } {
  const [posts, setPosts] = React.useState<PostsState>({ kind: 'reading' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    desk.posts().then(
      (read) => wanted && setPosts({ kind: 'read', ...read }),
      (error: unknown) => wanted && setPosts({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [desk, round]);
  return { posts, readAgain: React.useCallback(() => setRound((at) => at + 1), []) };
}
