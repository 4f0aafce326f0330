import * as React from 'react';
import { Disclosure } from '../../../ui/Disclosure';
import { useLooks } from '../../../ui/useLooks';
import { useSurroundings } from './surroundings';

/** What a value means, in the policy's own words, with where it stands. The policy is in English whatever the page's language. */
export function Meaning({ value, definition, paragraph }: { readonly value: string; readonly definition: string; readonly paragraph: string }): JSX.Element {
  const { words, verdicts } = useSurroundings();
  const look = useLooks();
  return (
    <Disclosure inRow summary={words.meaning} about={value}>
      <blockquote className={look.quote} lang="en">
        {definition}
      </blockquote>
      <p className={look.quiet}>{verdicts.citation(paragraph)}</p>
    </Disclosure>
  );
}
