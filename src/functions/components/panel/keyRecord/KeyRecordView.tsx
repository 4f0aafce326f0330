import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionPanel } from '../surroundings';

/** Adds what is selected to the function page. */
export default function KeyRecordView(): JSX.Element {
  const { selection } = useFunctionPanel();
  const look = useLooks();
  return <p className={look.text}>{selection.map(({ name }) => name).join(', ')}</p>;
}
