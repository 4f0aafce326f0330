import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import { useReadingLooks } from './readingLooks';

/** One part of the page under its heading. */
export function Section({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }): JSX.Element {
  const look = useLooks();
  const own = useReadingLooks();
  const id = useOwnId('mun-reading');
  return (
    <section className={own.section} aria-labelledby={id}>
      <h3 id={id} className={look.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
