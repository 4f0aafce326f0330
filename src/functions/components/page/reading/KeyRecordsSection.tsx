import * as React from 'react';
import { LazyPart } from '../../../../ui/LazyPart';
import { useFunctionPage } from '../surroundings';
import { useReading } from './readingGround';
import { Section } from './Section';

const KeyRecords = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: "function-key-records" */ '../keyRecords/KeyRecordsPart')).KeyRecordsPart,
}));

/** The records without which the function's history could not be told, and how they stand now. */
export function KeyRecordsSection(): JSX.Element | null {
  const { words: around } = useFunctionPage();
  const { page, words } = useReading();
  if (page.keyRecords.length === 0) return null;
  return (
    <Section heading={words.sections.records}>
      <LazyPart lines={4} label={around.reading} notLoaded={around.notLoaded}>
        <KeyRecords />
      </LazyPart>
    </Section>
  );
}
