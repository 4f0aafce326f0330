import * as React from 'react';
import { Disclosure } from '../../../../ui/Disclosure';
import { Facts } from '../../../../ui/Facts';
import { useLooks } from '../../../../ui/useLooks';
import type { KeyRecordWords } from '../../../../words/keyRecords';
import { formatSize } from '../../../../words/sizes';
import type { KeyRecord } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import { CheckUnaltered } from './CheckUnaltered';
import { RemoveRecord } from './RemoveRecord';

export interface RecordDetailsProps {
  readonly record: KeyRecord;
  readonly keeping: boolean;
  readonly words: KeyRecordWords;
  readonly onRemoved: (name: string) => void;
}

/** What else is known of a record, and what can be done with it. */
export function RecordDetails({ record, keeping, words, onRemoved }: RecordDetailsProps): JSX.Element {
  const { culture, reading } = useFunctionPage();
  const look = useLooks();
  const { kind, location, version, size, hash, flags } = record;
  const series = reading.state.page.keyRecordSeries.find(({ id }) => id === record.series)?.name ?? '';
  const facts = [
    { key: 'where', name: words.where, says: location },
    { key: 'series', name: words.series, says: series },
    { key: 'version', name: words.version, says: version },
    { key: 'size', name: words.size, says: size === null ? '' : formatSize(size, culture) },
    { key: 'flags', name: words.markedOut, says: flags.map((flag) => words.flags[flag]).join(', ') },
    { key: 'hash', name: words.fingerprint, says: hash },
  ].filter(({ says }) => says !== '');
  return (
    <Disclosure summary={words.more} about={record.name}>
      <div className={look.tight}>
        <Facts facts={facts} />
        {hash !== '' && <p className={look.quiet}>{words.fingerprintHint}</p>}
        {kind === 'document' && <CheckUnaltered record={record} words={words} />}
        {(kind === 'folder' || kind === 'library') && <p className={look.quiet}>{words.containerNote}</p>}
        {keeping && <RemoveRecord record={record} words={words} onRemoved={onRemoved} />}
      </div>
    </Disclosure>
  );
}
