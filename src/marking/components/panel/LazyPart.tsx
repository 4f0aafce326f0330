import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useSurroundings } from './surroundings';

interface GuardProps {
  readonly otherwise: JSX.Element;
}

/** Stands in for a part of the panel that could not be loaded; React has no other way to catch that. */
class Guard extends React.Component<GuardProps, { failed: boolean }> {
  public readonly state = { failed: false };

  public static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  public render(): React.ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

/** A part of the panel that is loaded when it is first shown: lines in its place until then, and a sentence where it cannot be. */
export function LazyPart({ lines, children }: { readonly lines: number; readonly children: React.ReactNode }): JSX.Element {
  const { words } = useSurroundings();
  return (
    <Guard otherwise={<Notice kind="error">{words.notLoaded}</Notice>}>
      <React.Suspense fallback={<Skeleton lines={lines} label={words.opening} />}>{children}</React.Suspense>
    </Guard>
  );
}
