import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import type { SuccessionDesk } from '../../../store/succession';
import { useChallenges } from '../surroundings';
import { InUse } from './InUse';
import { Posts } from './Posts';
import { usePosts } from './usePosts';

export interface OriginatorsProps {
  readonly desk: SuccessionDesk;
  /** Challenges may have come to somebody else. */
  readonly onHandedOver: () => void;
}

/** Who answers for documents: posts, originators, and the way from one to the next. */
export default function Originators({ desk, onHandedOver }: OriginatorsProps): JSX.Element {
  const { words } = useChallenges();
  const look = useLooks();
  const { posts, readAgain } = usePosts(desk);
  return (
    <div className={look.stack} style={{ paddingTop: 8 }}>
      <p className={look.text}>{words.originatorsIntro}</p>
      <InUse desk={desk} posts={posts.kind === 'read' ? posts.posts : []} onHandedOver={onHandedOver} />
      <Posts desk={desk} posts={posts} onSaved={readAgain} />
    </div>
  );
}
