import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useTheme } from '@fluentui/react/lib/Theme';
import { Disclosure } from '../../../../ui/Disclosure';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { Select } from '../../../../ui/Select';
import { Skeleton } from '../../../../ui/Skeleton';
import { useLooks } from '../../../../ui/useLooks';
import type { PublishedSchedule } from '../../../../reports';
import { saveText } from '../../../../tables';
import { cultures, type Culture } from '../../../../words/culture';
import { loadWords } from '../../../../words/load';
import { periodWords } from '../../../../words/periods';
import type { SchedulePublishWords } from '../../../../words/schedulePublish';
import { whatToKeepWords } from '../../../../words/whatToKeep';
import type { Schedule } from '../../../rules';
import { readClassPeriod } from '../../../rules/schedules';
import { useScheduleRoom } from '../room/scheduleRoom';
import { isRetired } from '../schedule/listClasses';
import { useMade } from './useMade';

/** The names by which the page and its table know each other. */
const PAGE = 'index.html';
const TABLE = 'schedule.csv';

/** The page that a department publishes, to look at before it is taken away. */
export function PagePart({ schedule, own }: { readonly schedule: Schedule; readonly own: SchedulePublishWords }): JSX.Element {
  const { words, culture, now } = useScheduleRoom();
  const look = useLooks();
  const { semanticColors } = useTheme();
  const [language, setLanguage] = React.useState<Culture>(culture);
  const [contact, setContact] = React.useState('');
  const today = now().toISOString().slice(0, 10);
  const make = React.useCallback(async (): Promise<PublishedSchedule> => {
    const [{ publishSchedule }, page, periods] = await Promise.all([
      import(/* webpackChunkName: "schedule-page" */ '../../../../reports'),
      loadWords(whatToKeepWords, language),
      loadWords(periodWords, language),
    ]);
    return publishSchedule(schedule, { page, periods }, language, { today, contact: contact.trim(), csvName: TABLE });
  }, [schedule, language, contact, today]);
  const made = useMade(make);
  const undecided = schedule.classes.filter((each) => !isRetired(each, today) && readClassPeriod(each, schedule).needsPerson).length;
  const published = made.kind === 'made' ? made.value : null;
  return (
    <section className={look.tight} aria-label={own.pageHeading}>
      <h3 className={look.heading}>{own.pageHeading}</h3>
      <p className={look.text}>{own.pageLead}</p>
      <p className={look.quiet}>{own.notPublished}</p>
      {undecided > 0 && <Notice kind="warning">{own.undecided(undecided)}</Notice>}
      <Select
        label={own.language}
        value={language}
        options={cultures.map((key) => ({ key, text: own.languages[key] }))}
        onChange={(key) => setLanguage(key as Culture)}
      />
      <Field label={own.contact} description={own.contactHint} value={contact} maxLength={255} onChange={(_, value = '') => setContact(value)} />
      {made.kind === 'failed' && <Notice kind="error">{own.failed}</Notice>}
      {made.kind === 'making' && <Skeleton lines={2} label={words.reading} />}
      {published !== null && (
        <>
          <Disclosure summary={own.preview}>
            {/* The page as it is, in a frame of its own in which nothing can run and no link leads away. */}
            <iframe
              sandbox=""
              title={own.previewOf(published.classes)}
              srcDoc={published.html}
              style={{ width: '100%', height: 480, border: `1px solid ${semanticColors.inputBorder}` }}
            />
          </Disclosure>
          <div className={look.row}>
            <PrimaryButton text={own.savePage} onClick={() => saveText(PAGE, 'text/html', published.html)} />
            <DefaultButton text={own.saveTable} onClick={() => saveText(TABLE, 'text/csv', published.csv)} />
          </div>
          <p className={look.quiet}>{own.together}</p>
        </>
      )}
    </section>
  );
}
