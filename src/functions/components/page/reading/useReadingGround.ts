import * as React from 'react';
import type { Zone } from '../../../../retention/rules/periods';
import { functionFieldWords } from '../../../../words/functionFields';
import { functionReadingWords } from '../../../../words/functionReading';
import { formatLooseDay } from '../../../../words/looseDays';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { mayOf } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import type { ReadingGround } from './readingGround';

const utcDay: Zone = (instant) => instant.slice(0, 10);

/** What the sections stand on: null until their words are there. */
export function useReadingGround(): { readonly ground: ReadingGround | null; readonly failed: boolean } {
  const { site, reading, culture, now } = useFunctionPage();
  const { words, error } = useAreaWords(functionReadingWords, culture);
  const { words: fields, error: fieldsError } = useAreaWords(functionFieldWords, culture);
  const [dayOf, setDayOf] = React.useState<Zone>(() => utcDay);
  React.useEffect(() => {
    let wanted = true;
    site.zone().then(
      (zone) => wanted && setDayOf(() => zone),
      // Where the zone cannot be read, the world's own day is near enough.
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  const ground = React.useMemo((): ReadingGround | null => {
    if (words === null || fields === null) return null;
    const { state, gathered } = reading;
    const day = (value: string): string => formatLooseDay(value, culture);
    return {
      page: state.page,
      state,
      gathered: gathered?.facts ?? null,
      rights: mayOf(site, state),
      words,
      fields,
      culture,
      today: dayOf(now().toISOString()),
      dayOf,
      day,
      on: (moment) => day(dayOf(moment)),
    };
  }, [words, fields, reading, site, culture, now, dayOf]);
  return { ground, failed: error !== null || fieldsError !== null };
}
