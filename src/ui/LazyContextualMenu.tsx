import * as React from 'react';
import type { IContextualMenuProps } from '@fluentui/react/lib/ContextualMenu';

const Menu = React.lazy(() =>
  import(/* webpackChunkName: "context-menu" */ '@fluentui/react/lib/ContextualMenu').then(({ ContextualMenu: loaded }) => ({ default: loaded }))
);

/** Fluent's menu of a button, loaded when somebody opens one. The build puts it where Fluent's button asks for its own. */
export function ContextualMenu(props: IContextualMenuProps): JSX.Element {
  return (
    <React.Suspense fallback={null}>
      <Menu {...props} />
    </React.Suspense>
  );
}
