import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { useLooks } from '../../../../ui/useLooks';
import { listWithAnd } from '../../../../words/lists';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';

/** For whoever keeps the page: the sections that nobody else sees, because nothing is in them. */
export function NothingYet(): JSX.Element | null {
  const { page, rights, words, culture } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const { sections } = words;
  const empty = [
    page.history.length === 0 && sections.history,
    page.keyPosts.length === 0 && sections.people,
    page.keyRecords.length === 0 && sections.records,
    page.keyRecordSeries.length === 0 && sections.series,
    page.relations.length + page.predecessors.length + page.successors.length === 0 && sections.related,
    page.usualMarking === '' && page.handling === '' && page.sharing.length === 0 && sections.protection,
    page.classificationCode === '' && sections.names,
  ].filter((each): each is string => each !== false);
  if (!rights.edit || empty.length === 0) return null;
  return <p className={css(look.quiet, own.unprinted)}>{words.missing.nothingYet(listWithAnd(empty, culture))}</p>;
}
