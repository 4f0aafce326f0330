import * as React from 'react';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';

export type NoticeKind = 'info' | 'done' | 'warning' | 'stop' | 'error';

const types: Readonly<Record<NoticeKind, MessageBarType>> = {
  info: MessageBarType.info,
  done: MessageBarType.success,
  warning: MessageBarType.warning,
  stop: MessageBarType.blocked,
  error: MessageBarType.error,
};

export interface NoticeProps {
  readonly kind: NoticeKind;
  readonly actions?: JSX.Element;
  readonly children: React.ReactNode;
}

/** Something the person should know now. What stops or fails is spoken at once, the rest when there is a pause. */
export function Notice({ kind, actions, children }: NoticeProps): JSX.Element {
  return (
    <MessageBar messageBarType={types[kind]} isMultiline={true} actions={actions} delayedRender={false}>
      {children}
    </MessageBar>
  );
}
