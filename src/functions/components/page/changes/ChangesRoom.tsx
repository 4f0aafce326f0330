import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionPage } from '../surroundings';

/** What has changed since somebody last confirmed the page. */
export default function ChangesRoom(): JSX.Element {
  const { reading, words } = useFunctionPage();
  const look = useLooks();
  const { title, purpose } = reading.state.page;
  return (
    <section className={look.page} aria-label={title || words.untitled}>
      <h2 className={look.title}>{title || words.untitled}</h2>
      <h3 className={look.heading}>{words.purpose}</h3>
      <p className={look.text}>{purpose || words.empty}</p>
    </section>
  );
}
