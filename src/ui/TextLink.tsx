import * as React from 'react';
import { useLooks } from './useLooks';

export interface TextLinkProps {
  readonly href: string;
  /** Opens beside the page, where a person would lose their place in it. */
  readonly newTab?: boolean;
  readonly children: React.ReactNode;
}

/** A link in text; where a person's system forces its colours it has the system's. */
export function TextLink({ href, newTab = false, children }: TextLinkProps): JSX.Element {
  const look = useLooks();
  return (
    <a className={look.link} href={href} {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}>
      {children}
    </a>
  );
}
