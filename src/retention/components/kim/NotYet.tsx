import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { useRetentionDesk } from './surroundings';

/** Stands where a view is not there yet, and says so. */
export default function NotYet(): JSX.Element {
  return <Notice kind="info">{useRetentionDesk().words.notYet}</Notice>;
}
