import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useFunctionsDesk } from '../surroundings';

/** What falls due in which year, across sites. */
export default function PlanView(): JSX.Element {
  const { words } = useFunctionsDesk();
  const look = useLooks();
  return <p className={look.text}>{words.tabs.plan}</p>;
}
