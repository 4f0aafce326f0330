import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { useRecordPanel } from '../surroundings';

export default function KeepView(): JSX.Element {
  const { words } = useRecordPanel();
  return <Notice kind="info">{words.notYet}</Notice>;
}
