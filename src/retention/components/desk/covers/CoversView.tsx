import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { coversWords, NOT_COVERED, type CoversWords } from '../../../../words/covers';
import { useRecordsDesk } from '../surroundings';

/** What retention here does not reach, each with where that is handled. */
export default function CoversView(): JSX.Element {
  const { site, culture, words: around, work } = useRecordsDesk();
  const { words, error } = useAreaWords<CoversWords>(coversWords, culture);
  const look = useLooks();
  if (error !== null) return <Notice kind="error">{work.problemOfAll({ code: 'network' }).why}</Notice>;
  if (words === null) return <Skeleton lines={6} label={around.reading} />;
  const contact = site.settings.kimContact;
  return (
    <section className={look.stack}>
      <div className={look.tight}>
        <h3 className={look.heading}>{words.heading}</h3>
        <p className={look.text}>{words.lead}</p>
        <p className={look.text}>{words.covered}</p>
      </div>
      <Table
        caption={words.heading}
        columns={[{ heading: words.what }, { heading: words.where }]}
        rows={NOT_COVERED.map((each) => ({ key: each, cells: [words.rows[each].what, words.rows[each].where] }))}
      />
      <p className={look.text}>{contact === '' ? words.ask : words.askContact(contact)}</p>
    </section>
  );
}
