import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { DEFAULT_SETTINGS, LONGEST_CHALLENGE, SHORTEST_CHALLENGE, type MarkingSettings } from '../../marking/rules';
import { Notice } from '../../ui/Notice';
import { useLooks } from '../../ui/useLooks';
import { useOwnId } from '../../ui/useOwnId';
import type { SetupChoices, SiteState } from '../store/desk';
import { daysIn, draftOf, KeeperFields } from './KeeperFields';
import { LibraryChoices } from './LibraryChoices';
import { resolveKeepers } from './resolveKeepers';
import { SettingsFields } from './SettingsFields';
import { useSetupSurroundings } from './surroundings';

export interface SetupFormProps {
  readonly site: SiteState;
  /** What was chosen before, when the person comes back from the plan. */
  readonly before: SetupChoices | null;
  readonly onPlan: (choices: SetupChoices) => void;
  /** Absent where there is nothing to go back to. */
  readonly onBack?: () => void;
}

/** Where marking shall be, and what the site says about it. */
export function SetupForm({ site, before, onPlan, onBack }: SetupFormProps): JSX.Element {
  const { desk, words } = useSetupSurroundings();
  const look = useLooks();
  const id = useOwnId('mun-setup');
  const [libraryIds, setLibraryIds] = React.useState<readonly string[]>(
    before?.libraryIds ?? site.libraries.filter((library) => library.on).map((library) => library.id)
  );
  const [settings, setSettings] = React.useState<MarkingSettings>(before?.settings ?? site.settings ?? DEFAULT_SETTINGS);
  const [keepers, setKeepers] = React.useState(() => draftOf(settings));
  const [wrong, setWrong] = React.useState('');
  const [looking, setLooking] = React.useState(false);
  if (site.libraries.length === 0) return <p className={look.text}>{words.noLibraries}</p>;
  const days = daysIn(keepers);
  const needs = [
    libraryIds.length === 0 && words.needLibrary,
    settings.callWhom.trim() === '' && words.needCallWhom,
    settings.originatingBody.trim() === '' && words.needBody,
    days === null && words.needDays(SHORTEST_CHALLENGE, LONGEST_CHALLENGE),
  ].filter(Boolean);

  const plan = async (): Promise<void> => {
    setWrong('');
    setLooking(true);
    try {
      const { people, missing } = await resolveKeepers(desk, keepers, settings);
      if (missing.length > 0) {
        setLooking(false);
        return setWrong(words.needPeople(missing));
      }
      onPlan({
        libraryIds,
        settings: {
          ...settings,
          callWhom: settings.callWhom.trim(),
          originatingBody: settings.originatingBody.trim(),
          keepers: people,
          keeperTitle: keepers.title.trim(),
          challengeDays: days ?? settings.challengeDays,
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
      <SettingsFields settings={settings} onChange={setSettings} />
      <KeeperFields draft={keepers} onChange={setKeepers} />
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
