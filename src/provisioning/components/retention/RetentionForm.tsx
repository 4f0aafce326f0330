import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { DEFAULT_RETENTION, type RetentionSettings } from '../../../retention/rules';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import { LibraryChoices } from '../LibraryChoices';
import { resolveKeepers } from '../resolveKeepers';
import type { FormProps } from '../SetupFlow';
import { LibraryClasses } from './LibraryClasses';
import { RetentionFields } from './RetentionFields';
import { useRetentionSetup } from './surroundings';

const accountOf = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/** In which libraries records are kept, by which schedule, and who looks after them. */
export function RetentionForm({ site, before, onPlan, onBack }: FormProps<RetentionSettings>): JSX.Element {
  const { desk, words, own, schedules } = useRetentionSetup();
  const look = useLooks();
  const id = useOwnId('mun-retention');
  const known = typeof schedules === 'string' ? [] : schedules;
  const [libraryIds, setLibraryIds] = React.useState<readonly string[]>(
    before?.libraryIds ?? site.libraries.filter(({ on }) => on).map((library) => library.id)
  );
  const [settings, setSettings] = React.useState<RetentionSettings>(
    before?.settings ??
      site.settings ?? { ...DEFAULT_RETENTION, ...(known.length === 1 ? { scheduleId: known[0].id, publicRecords: known[0].publicRecords } : {}) }
  );
  const [classes, setClasses] = React.useState<Readonly<Record<string, string>>>(before?.classes ?? {});
  const [people, setPeople] = React.useState(() => settings.keepers.map(({ login }) => accountOf(login)).join('\n'));
  const [wrong, setWrong] = React.useState('');
  const [looking, setLooking] = React.useState(false);
  if (site.libraries.length === 0) return <p className={look.text}>{words.noLibraries}</p>;
  if (typeof schedules === 'string') return <Notice kind="warning">{own.noSchedules[schedules]}</Notice>;

  const schedule = known.find((each) => each.id === settings.scheduleId);
  const needs = [libraryIds.length === 0 && words.needLibrary, schedule === undefined && own.needSchedule].filter(Boolean);
  const plan = async (): Promise<void> => {
    setWrong('');
    setLooking(true);
    try {
      const { people: keepers, missing } = await resolveKeepers(desk, { people }, settings);
      if (missing.length > 0) {
        setLooking(false);
        return setWrong(words.needPeople(missing));
      }
      const chosen = Object.fromEntries(Object.entries(classes).filter(([library, code]) => code !== '' && libraryIds.includes(library)));
      onPlan({
        libraryIds,
        classes: chosen,
        settings: {
          ...settings,
          keepers,
          keeperTitle: settings.keeperTitle.trim(),
          businessFunction: settings.businessFunction.trim(),
          kimContact: settings.kimContact.trim(),
        },
      });
    } catch {
      setLooking(false);
      setWrong(words.peopleFailed);
    }
  };
  return (
    <div className={look.stack}>
      <LibraryChoices libraries={site.libraries} chosen={libraryIds} onChoose={setLibraryIds} />
      <RetentionFields
        settings={settings}
        schedules={known}
        onChange={(next) => {
          if (next.scheduleId !== settings.scheduleId) setClasses({});
          setSettings(next);
        }}
      />
      {schedule !== undefined && libraryIds.length > 0 && (
        <LibraryClasses
          libraries={site.libraries.filter((library) => libraryIds.includes(library.id))}
          schedule={schedule}
          defaultClass={settings.defaultClass}
          chosen={classes}
          onChoose={(library, code) => setClasses((at) => ({ ...at, [library]: code }))}
        />
      )}
      <Field
        multiline
        rows={3}
        label={words.keepers}
        description={words.keepersHint}
        value={people}
        maxLength={4000}
        spellCheck={false}
        onChange={(_, typed = '') => setPeople(typed)}
      />
      <Field
        label={words.keeperTitle}
        description={words.keeperTitleHint}
        value={settings.keeperTitle}
        maxLength={100}
        onChange={(_, keeperTitle = '') => setSettings((at) => ({ ...at, keeperTitle }))}
      />
      {wrong !== '' && <Notice kind="error">{wrong}</Notice>}
      <div className={look.tight}>
        <div className={look.row}>
          <PrimaryButton
            text={words.showPlan}
            disabled={needs.length > 0}
            allowDisabledFocus
            aria-describedby={needs.length > 0 ? id : undefined}
            onClick={() => needs.length === 0 && !looking && void plan()}
          />
          {onBack && <DefaultButton text={words.back} onClick={onBack} />}
        </div>
        <p id={id} className={look.quiet} role="status">
          {needs.join(' ')}
        </p>
      </div>
    </div>
  );
}
