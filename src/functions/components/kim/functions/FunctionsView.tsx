import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionsDesk } from '../surroundings';

/** The functions of every site. */
export default function FunctionsView(): JSX.Element {
  const { words } = useFunctionsDesk();
  const look = useLooks();
  return <p className={look.text}>{words.tabs.functions}</p>;
}
