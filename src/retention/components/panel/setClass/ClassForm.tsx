import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../../ui/Choice';
import { Field } from '../../../../ui/Field';
import { Notice } from '../../../../ui/Notice';
import { useLooks } from '../../../../ui/useLooks';
import type { Culture } from '../../../../words/culture';
import type { PeriodWords } from '../../../../words/periods';
import type { RecordClassWords } from '../../../../words/recordClasses';
import type { WorkWords } from '../../../../words/work';
import { periodSettingOf, readPeriod, type RetentionSettings } from '../../../rules';
import type { ClassChange } from '../../../store/classes/changeClass';
import { ClassCard } from '../../classes/ClassCard';
import { classNamed } from '../../classes/classWords';
import { DayField } from '../../classes/DayField';
import { findClassOf } from '../../classes/findClassOf';
import { ChooseClass } from './ChooseClass';
import { changeOf, commonDate, datesToAsk, differsFrom, hasBadDate, sizeOf, type ClassDraft, type Selected } from './draft';
import { NowView } from './NowView';
import { suggestionsFor } from './suggestionsFor';
import type { Read } from './useSurvey';

export interface ClassFormProps {
  readonly read: Read;
  readonly selected: Selected;
  readonly listId: string;
  readonly settings: RetentionSettings;
  /** The site's address from the root of the tenant. */
  readonly site: string;
  readonly culture: Culture;
  readonly words: RecordClassWords;
  readonly periods: PeriodWords;
  readonly work: WorkWords;
  readonly onSet: (change: ClassChange, draft: ClassDraft) => void;
  readonly onCancel: () => void;
}

/** What the selection is now, what it could be, and the press that makes it so. */
export function ClassForm({ read, selected, listId, settings, site, culture, words, periods, work, onSet, onCancel }: ClassFormProps): JSX.Element {
  const look = useLooks();
  const { survey, today } = read;
  const { schedule, timeZone, kimProblem } = survey.standing;
  const { documents, folders } = selected;
  const [draft, setDraft] = React.useState<ClassDraft>(() => ({
    code: null,
    asCase: folders.length > 0 && folders.every(({ said }) => said?.kind === 'case'),
    dates: {},
    reason: '',
  }));
  const [told, setTold] = React.useState('');
  const suggestions = React.useMemo(
    () => suggestionsFor(survey, documents, folders, settings, site, today),
    [survey, documents, folders, settings, site, today]
  );

  const record = draft.code === null || draft.code === '' ? null : findClassOf(schedule, draft.code);
  const needs = record === null || schedule === null ? [] : readPeriod(record.keepFor, record.keepFrom, periodSettingOf(record, schedule, settings)).needs;
  const asked = datesToAsk(needs, selected, draft.asCase);
  const relevant = { ...draft, dates: Object.fromEntries(asked.flatMap((kind) => (draft.dates[kind] === undefined ? [] : [[kind, draft.dates[kind]]]))) };
  const change = changeOf(relevant, selected, listId);
  const place = differsFrom(draft, selected);
  const many = change.documents?.documents.length ?? 0;

  const button = (): string => {
    if (many === 0 && change.places.length === 0 && change.dates.length > 0) return words.saveDates(documents.length);
    if (draft.code === '' && many > 0) return words.likePlaceButton(many);
    if (many > 0 && change.places.length > 0) return words.setBoth(many, change.places.length);
    return folders.length > 0 && many === 0 ? words.setFolders(Math.max(1, change.places.length)) : words.setDocuments(many > 0 ? many : documents.length);
  };
  const press = (): void => {
    const bare = sizeOf(change) === 0;
    const lacks = bare ? (draft.code === null ? words.chooseFirst : words.datesFirst) : hasBadDate(relevant) ? words.dateInvalid : '';
    const reason = place !== null && draft.reason.trim() === '' ? words.giveReason : '';
    setTold(lacks || reason);
    if (lacks === '' && reason === '') onSet(change, relevant);
  };

  return (
    <div className={look.stack}>
      <NowView selected={selected} schedule={schedule} timeZone={timeZone} culture={culture} words={words} work={work} />
      {survey.missing.length > 0 && <Notice kind="warning">{words.gone(survey.missing.length)}</Notice>}
      {schedule === null ? (
        <Notice kind="warning">{words.noSchedule[kimProblem ?? 'noSchedule']}</Notice>
      ) : (
        <>
          <ChooseClass
            schedule={schedule}
            selected={selected}
            suggestions={suggestions}
            chosen={draft.code}
            today={today}
            words={words}
            onChoose={(code) => {
              setTold('');
              setDraft((at) => ({ ...at, code }));
            }}
          />
          <div aria-live="polite">
            {record !== null && <ClassCard record={record} schedule={schedule} settings={settings} words={words} periods={periods} />}
          </div>
          {folders.length > 0 && (
            <Choice
              kind="checkbox"
              label={words.asCase}
              hint={words.asCaseHint}
              checked={draft.asCase}
              onChoose={(asCase) => setDraft((at) => ({ ...at, asCase }))}
            />
          )}
          {asked.length > 0 && (
            <fieldset className={look.group}>
              <legend className={look.legend}>{words.datesHeading}</legend>
              <p className={look.quiet}>{words.datesHint}</p>
              {asked.map((kind) => (
                <DayField
                  key={kind}
                  label={kind === 'trigger' && record !== null && record.keepFrom !== '' ? record.keepFrom : words.date[kind]}
                  value={draft.dates[kind] ?? commonDate(selected, kind)}
                  onChange={(day) => setDraft((at) => ({ ...at, dates: { ...at.dates, [kind]: day } }))}
                />
              ))}
            </fieldset>
          )}
          {draft.code !== null && (
            <Field
              multiline
              rows={2}
              required={place !== null}
              label={words.reason}
              description={place !== null ? words.reasonNeeded(classNamed(schedule, place, words)) : words.reasonHint}
              value={draft.reason}
              maxLength={1000}
              onChange={(_, reason = '') => setDraft((at) => ({ ...at, reason }))}
            />
          )}
        </>
      )}
      <p className={look.text} role="alert">
        {told}
      </p>
      <div className={look.row}>
        {schedule !== null && <PrimaryButton text={button()} onClick={press} />}
        <DefaultButton text={words.cancel} onClick={onCancel} />
      </div>
    </div>
  );
}
