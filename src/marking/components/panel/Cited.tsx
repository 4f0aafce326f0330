import * as React from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { useLooks } from '../../../ui/useLooks';
import { useSurroundings } from './surroundings';

/** Where a rule stands, and on one press the policy's own words, where the scheme has them. The policy is in English whatever the page's language. */
export function Cited({ paragraph }: { readonly paragraph: string | null }): JSX.Element | null {
  const { desk, verdicts } = useSurroundings();
  const look = useLooks();
  if (paragraph === null) return null;
  const quote = desk.scheme.quotes?.[paragraph];
  const where = verdicts.citation(paragraph);
  if (quote === undefined) return <p className={look.quiet}>{where}</p>;
  return (
    <Disclosure summary={where}>
      <blockquote className={look.quote} lang="en">
        {quote}
      </blockquote>
    </Disclosure>
  );
}
