import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { periodWords } from '../../../../words/periods';
import { recordClassWords } from '../../../../words/recordClasses';
import { findEmails, readSentDates } from '../../../store/dates/sentDates';
import { savePlaces } from '../../../store/places/savePlaces';
import { useRecordsDesk } from '../surroundings';
import { Classes, type ClassesProps } from './Classes';

/** The tab of a site's classes: loads its words, and opens what it does. */
export default function ClassesView(): JSX.Element {
  const { site, words, work, culture } = useRecordsDesk();
  const own = useAreaWords(recordClassWords, culture);
  const periods = useAreaWords(periodWords, culture);
  const doing = React.useMemo(
    (): Pick<ClassesProps, 'standing' | 'today' | 'save' | 'find' | 'read'> => ({
      standing: () => site.standing('afresh'),
      today: site.today,
      save: (places, onProgress) => savePlaces(site, places, onProgress),
      find: () => findEmails(site),
      read: (emails, onProgress) => readSentDates(site, emails, onProgress),
    }),
    [site]
  );
  if (own.error !== null || periods.error !== null) return <Notice kind="error">{words.notLoaded}</Notice>;
  if (own.words === null || periods.words === null) return <Skeleton lines={6} label={words.reading} />;
  return <Classes {...doing} settings={site.settings} words={own.words} periods={periods.words} work={work} culture={culture} />;
}
