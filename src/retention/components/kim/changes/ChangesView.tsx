import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { scheduleChangesWords, type ScheduleChangesWords } from '../../../../words/scheduleChanges';
import { ScheduleRoom } from '../room/ScheduleRoom';
import { Schedules } from '../room/Schedules';
import { useRetentionDesk } from '../surroundings';
import { ChangeWordsProvider } from './changeRoom';
import { ChangesPage } from './ChangesPage';

/** The tab of what is proposed, agreed and signed. */
export default function ChangesView(): JSX.Element {
  const { culture, words: around } = useRetentionDesk();
  const { words, error } = useAreaWords<ScheduleChangesWords>(scheduleChangesWords, culture);
  if (error !== null) return <Notice kind="error">{around.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={5} label={around.reading} />;
  return (
    <ScheduleRoom>
      <ChangeWordsProvider value={words}>
        <Schedules>{(read, again) => <ChangesPage read={read} onChanged={again} />}</Schedules>
      </ChangeWordsProvider>
    </ScheduleRoom>
  );
}
