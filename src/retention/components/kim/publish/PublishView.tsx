import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { useLooks } from '../../../../ui/useLooks';
import { schedulePublishWords, type SchedulePublishWords } from '../../../../words/schedulePublish';
import type { Schedule } from '../../../rules';
import { ScheduleRoom } from '../room/ScheduleRoom';
import { Schedules } from '../room/Schedules';
import { useScheduleRoom } from '../room/scheduleRoom';
import { useRetentionDesk } from '../surroundings';
import { PagePart } from './PagePart';
import { PurviewPart } from './PurviewPart';
import { WholePart } from './WholePart';

/** The tab of what is published: the page, the tables, and Purview's file plan. */
export default function PublishView(): JSX.Element {
  const { culture, words: around } = useRetentionDesk();
  const { words, error } = useAreaWords<SchedulePublishWords>(schedulePublishWords, culture);
  if (error !== null) return <Notice kind="error">{around.notLoaded}</Notice>;
  if (words === null) return <Skeleton lines={5} label={around.reading} />;
  return (
    <ScheduleRoom>
      <Schedules>{({ schedule }) => <PublishPage schedule={schedule} own={words} />}</Schedules>
    </ScheduleRoom>
  );
}

/** What can be made of the schedule in force. */
export function PublishPage({ schedule, own }: { readonly schedule: Schedule | null; readonly own: SchedulePublishWords }): JSX.Element {
  const { words, schedules } = useScheduleRoom();
  const look = useLooks();
  if (schedule === null) return <Notice kind="info">{schedules.kim.keeps ? words.none : words.noneForYou}</Notice>;
  return (
    <div className={look.stack}>
      <PagePart schedule={schedule} own={own} />
      <WholePart schedule={schedule} own={own} />
      <PurviewPart schedule={schedule} own={own} />
    </div>
  );
}
