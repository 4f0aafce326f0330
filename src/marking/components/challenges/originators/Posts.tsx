import * as React from 'react';
import { Disclosure } from '../../../../ui/Disclosure';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { SuccessionDesk } from '../../../store/succession';
import { useChallenges } from '../surroundings';
import { WholeFailure } from '../WholeFailure';
import { PostForm } from './PostForm';
import type { PostsState } from './usePosts';

export interface PostsProps {
  readonly desk: SuccessionDesk;
  readonly posts: PostsState;
  readonly onSaved: () => void;
}

/** Posts that answer for markings, and who holds each; owners say so. */
export function Posts({ desk, posts, onSaved }: PostsProps): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  const [saved, setSaved] = React.useState('');
  return (
    <section className={look.tight} aria-label={words.posts}>
      <h4 className={look.heading}>{words.posts}</h4>
      <p className={look.text}>{words.postsIntro}</p>
      {posts.kind === 'reading' && <Skeleton lines={2} label={words.reading} />}
      {posts.kind === 'failed' && <WholeFailure problem={posts.problem} onTryAgain={onSaved} />}
      {posts.kind === 'read' && !posts.available && <Notice kind="warning">{words.notSetUp}</Notice>}
      {posts.kind === 'read' && posts.available && posts.posts.length === 0 && <p className={look.text}>{words.postsNone}</p>}
      {posts.kind === 'read' && posts.posts.length > 0 && (
        <Table
          caption={words.postsCaption}
          columns={[{ heading: words.post }, { heading: words.holders }]}
          rows={posts.posts.map(({ title, holders }) => ({
            key: title,
            cells: [title, holders.length === 0 ? words.nobody : holders.map(({ name }) => name).join(', ')],
          }))}
        />
      )}
      <div role="status">{saved !== '' && <Notice kind="done">{words.postSaved(saved)}</Notice>}</div>
      {posts.kind === 'read' && posts.available && (
        <>
          {desk.mayAddPosts ? (
            <Disclosure summary={words.addPost}>
              <PostForm
                desk={desk}
                onSaved={(title) => {
                  setSaved(title);
                  onSaved();
                }}
              />
            </Disclosure>
          ) : (
            <p className={look.quiet}>{words.onlyOwners}</p>
          )}
        </>
      )}
    </section>
  );
}
