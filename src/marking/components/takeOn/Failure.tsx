import * as React from 'react';
import { MessageBarButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../ui/Notice';
import type { TakeOnWords } from '../../../words/takeOn';

/** Something could not be read: that, what SharePoint said of it, and a way to try again. */
export function Failure({ words, error, onAgain }: { readonly words: TakeOnWords; readonly error: unknown; readonly onAgain: () => void }): JSX.Element {
  const detail = error instanceof Error ? error.message : '';
  return (
    <Notice kind="error" actions={<MessageBarButton text={words.tryAgain} onClick={onAgain} />}>
      {words.failed} {detail !== '' && <span lang="en">({detail})</span>}
    </Notice>
  );
}
