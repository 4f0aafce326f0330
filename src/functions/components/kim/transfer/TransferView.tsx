import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionsDesk } from '../surroundings';

/** Whether a list of records is ready for the archive. */
export default function TransferView(): JSX.Element {
  const { words } = useFunctionsDesk();
  const look = useLooks();
  return <p className={look.text}>{words.tabs.transfer}</p>;
}
