import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionsDesk } from '../surroundings';

/** How functions became other functions. */
export default function MovesView(): JSX.Element {
  const { words } = useFunctionsDesk();
  const look = useLooks();
  return <p className={look.text}>{words.tabs.moves}</p>;
}
