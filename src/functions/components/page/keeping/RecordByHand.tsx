import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { keyRecordWords } from '../../../../words/keyRecords';
import { recordByHand, type Json } from '../../../rules';
import { KeyRecordForm } from '../../keyRecords/KeyRecordForm';
import { useFunctionPage } from '../surroundings';
import { useKeepingGround } from './keepingGround';

export interface RecordByHandProps {
  /** What names the record for ever. */
  readonly id: string;
  readonly onAdd: (value: Json) => void;
  readonly onCancel: () => void;
}

/** A key record on paper or in another system, written into the page; those in SharePoint are added where they lie. */
export function RecordByHand({ id, onAdd, onCancel }: RecordByHandProps): JSX.Element {
  const { words: page } = useFunctionPage();
  const { words, saying, culture } = useKeepingGround();
  const own = useAreaWords(keyRecordWords, culture);
  if (own.error !== null) return <Notice kind="error">{words.notLoaded}</Notice>;
  if (own.words === null) return <Skeleton lines={6} label={page.reading} />;
  return (
    <KeyRecordForm
      series={saying.page.keyRecordSeries}
      words={own.words}
      beside={<DefaultButton text={words.cancelAdding} onClick={onCancel} />}
      onAdd={(record) => onAdd(recordByHand(record, id) as unknown as Json)}
    />
  );
}
