import * as React from 'react';
import { DefaultButton, PrimaryButton, type IButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { problemOf } from '../../../../ui/problemOf';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { Skeleton } from '../../../../ui/Skeleton';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import type { Culture } from '../../../../words/culture';
import { formatDate } from '../../../../words/dates';
import type { PeriodWords } from '../../../../words/periods';
import type { RecordClassWords } from '../../../../words/recordClasses';
import type { WorkWords } from '../../../../words/work';
import type { Progress, StepProblem } from '../../../../work/types';
import type { Running } from '../../../../work/later';
import type { RetentionSettings, TriggerKind } from '../../../rules';
import type { NewPlace } from '../../../store/places/savePlaces';
import type { Standing } from '../../../store/site/recordSite';
import { classNamed } from '../../classes/classWords';
import { findClassOf } from '../../classes/findClassOf';
import { EmailDates, type EmailDatesProps } from './EmailDates';
import { PlaceEditor } from './PlaceEditor';
import { placeRows, type PlaceRow } from './placeRows';

export interface ClassesProps extends Pick<EmailDatesProps, 'find' | 'read'> {
  readonly settings: RetentionSettings;
  readonly words: RecordClassWords;
  readonly periods: PeriodWords;
  readonly work: WorkWords;
  readonly culture: Culture;
  standing(): Promise<Standing>;
  today(): Promise<string>;
  save(places: readonly NewPlace[], onProgress: Progress): Running;
}

type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly standing: Standing; readonly today: string }
  | { readonly kind: 'failed'; readonly problem: StepProblem };

/** So many rows are drawn at once. */
const ROWS = 100;

/** The classes of a site's libraries, folders and cases, and their dates. */
export function Classes({ settings, words, periods, work, culture, standing, today, save, find, read }: ClassesProps): JSX.Element {
  const look = useLooks();
  const { tab } = words;
  const [state, setState] = React.useState<State>({ kind: 'reading' });
  const [turn, setTurn] = React.useState(0);
  const [editing, setEditing] = React.useState('');
  const [saving, setSaving] = React.useState(false);
  const [told, setTold] = React.useState<string | StepProblem>('');
  // From the editor the focus goes back to the button that opened it.
  const buttons = React.useRef(new Map<string, IButton | null>());
  const opened = React.useRef('');
  const start = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    if (editing === '') buttons.current.get(opened.current)?.focus();
    opened.current = editing;
  }, [editing]);
  React.useEffect(() => {
    let wanted = true;
    Promise.all([standing(), today()]).then(
      ([found, day]) => wanted && setState({ kind: 'read', standing: found, today: day }),
      (error: unknown) => wanted && setState({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [standing, today, turn]);
  const readAgain = (): void => setTurn((at) => at + 1);

  if (state.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
  if (state.kind === 'failed') {
    const again = (): void => {
      setState({ kind: 'reading' });
      readAgain();
    };
    return <ProblemNotice says={words.failed} problem={state.problem} work={work} actions={[{ text: words.tryAgain, onClick: again }]} />;
  }
  const { schedule, timeZone, kimProblem } = state.standing;
  const rows = placeRows(state.standing);
  if (rows.length === 0) return <Notice kind="info">{tab.noPlaces}</Notice>;
  const without = rows.filter(({ path, code }) => path === '' && code === '');
  const usual = findClassOf(schedule, settings.defaultClass);
  const keep = (places: readonly NewPlace[], says: string): void => {
    setSaving(true);
    setTold('');
    save(places, () => undefined).report.then(
      ({ state: ended, problem }) => {
        setSaving(false);
        setTold(ended === 'finished' ? says : (problem ?? { code: 'refused' }));
        if (ended === 'finished') {
          // The button that gave them all a class goes with the places that had none.
          if (editing === '') start.current?.focus();
          setEditing('');
        }
        readAgain();
      },
      (error: unknown) => {
        setSaving(false);
        setTold(problemOf(error));
      }
    );
  };
  const edited = rows.find(({ place }) => place.place === editing);
  const datesOf = ({ place }: PlaceRow): string =>
    Object.entries(place.dates)
      .map(([kind, day]) => tab.dateOf(kind as TriggerKind, formatDate(`${day}T12:00:00Z`, culture, 'UTC')))
      .join('; ');
  const classOf = ({ place, code, path }: PlaceRow): string => {
    if (place.recordClass !== '') return classNamed(schedule, place.recordClass, words);
    return path === '' ? tab.noClass : tab.inherits(classNamed(schedule, code, words));
  };
  return (
    <div className={look.stack}>
      <p className={look.text} tabIndex={-1} ref={start}>
        {tab.lead}
      </p>
      {schedule === null && <Notice kind="warning">{words.noSchedule[kimProblem ?? 'noSchedule']}</Notice>}
      {without.length > 0 && (
        <div className={look.tight}>
          <Notice kind="warning">
            {tab.without(without.length)} {usual === null ? tab.noDefault : ''}
          </Notice>
          {usual !== null && (
            <div>
              <PrimaryButton
                text={tab.giveDefault(without.length, classNamed(schedule, usual.code, words))}
                disabled={saving}
                allowDisabledFocus
                onClick={() =>
                  !saving &&
                  keep(
                    without.map(({ place }) => ({ ...place, recordClass: usual.code })),
                    tab.given(without.length)
                  )
                }
              />
            </div>
          )}
        </div>
      )}
      <div role="status">{typeof told === 'string' ? told !== '' && <Notice kind="done">{told}</Notice> : null}</div>
      {typeof told !== 'string' && <ProblemNotice says={tab.notSaved} problem={told} work={work} />}
      {edited !== undefined && schedule !== null && (
        <PlaceEditor
          key={editing}
          row={edited}
          schedule={schedule}
          settings={settings}
          today={state.today}
          words={words}
          periods={periods}
          onSave={(place) => !saving && keep([place], tab.saved(edited.title))}
          onCancel={() => setEditing('')}
        />
      )}
      <Table
        middle
        caption={tab.table}
        columns={[{ heading: tab.place }, { heading: tab.theClass }, { heading: tab.dates }, { heading: tab.change }]}
        rows={rows.slice(0, ROWS).map((row) => ({
          key: row.place.place,
          cells: [
            <React.Fragment key="place">
              {row.title}
              <p className={look.quiet}>
                {tab.kind[row.place.kind]}
                {row.path.includes('/') ? ` – ${row.path}` : ''}
              </p>
            </React.Fragment>,
            <React.Fragment key="class">
              {classOf(row)}
              {row.said !== null && !Number.isNaN(Date.parse(row.said.when)) && (
                <p className={look.quiet}>{words.saidBy(row.said.who.name, formatDate(row.said.when, culture, timeZone))}</p>
              )}
            </React.Fragment>,
            datesOf(row),
            schedule === null ? (
              ''
            ) : (
              <DefaultButton
                key="change"
                componentRef={(button) => void buttons.current.set(row.place.place, button)}
                styles={{ label: { whiteSpace: 'nowrap' } }}
                text={tab.change}
                ariaLabel={tab.changeOf(row.title)}
                onClick={() => setEditing(row.place.place)}
              />
            ),
          ],
        }))}
      />
      {rows.length > ROWS && <p className={look.quiet}>{work.more(rows.length - ROWS)}</p>}
      <p className={look.quiet}>{tab.howFolders}</p>
      <p className={look.quiet}>{tab.byRule}</p>
      <EmailDates words={words} work={work} find={find} read={read} />
    </div>
  );
}
