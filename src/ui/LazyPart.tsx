import * as React from 'react';
import { Notice } from './Notice';
import { Skeleton } from './Skeleton';

interface GuardProps {
  readonly otherwise: JSX.Element;
}

/** Stands in for a part that could not be loaded; React has no other way to catch that. */
class Guard extends React.Component<GuardProps, { failed: boolean }> {
  public readonly state = { failed: false };

  public static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  public render(): React.ReactNode {
    return this.state.failed ? this.props.otherwise : this.props.children;
  }
}

export interface LazyPartProps {
  readonly lines: number;
  /** What is being loaded, for those who do not see. */
  readonly label: string;
  /** The sentence where it cannot be. */
  readonly notLoaded: string;
  readonly children: React.ReactNode;
}

/** A part that is loaded when it is first shown: lines in its place until then, and a sentence where it cannot be. */
export function LazyPart({ lines, label, notLoaded, children }: LazyPartProps): JSX.Element {
  return (
    <Guard otherwise={<Notice kind="error">{notLoaded}</Notice>}>
      <React.Suspense fallback={<Skeleton lines={lines} label={label} />}>{children}</React.Suspense>
    </Guard>
  );
}
