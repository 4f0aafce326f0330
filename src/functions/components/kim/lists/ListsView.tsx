import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionsDesk } from '../surroundings';

/** The lists that functions are classified by. */
export default function ListsView(): JSX.Element {
  const { words } = useFunctionsDesk();
  const look = useLooks();
  return <p className={look.text}>{words.tabs.lists}</p>;
}
