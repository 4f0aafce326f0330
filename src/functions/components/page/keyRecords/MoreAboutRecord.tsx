import * as React from 'react';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { keyRecordWords } from '../../../../words/keyRecords';
import type { KeyRecord } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import { RecordDetails } from './RecordDetails';

/** What else is known of a record, and the check that it is unaltered, for whoever shows records in a table of their own. */
export default function MoreAboutRecord({ record }: { readonly record: KeyRecord }): JSX.Element | null {
  const { culture } = useFunctionPage();
  const { words } = useAreaWords(keyRecordWords, culture);
  return words === null ? null : <RecordDetails record={record} keeping={false} words={words} onRemoved={() => undefined} />;
}
