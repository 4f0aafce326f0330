import * as React from 'react';
import { TextLink } from '../../../../ui/TextLink';

/** Words, as a link where they have an address that may become one. */
export function MaybeLink({ href, children }: { readonly href: string; readonly children: React.ReactNode }): JSX.Element {
  return href === '' ? <>{children}</> : <TextLink href={href}>{children}</TextLink>;
}
