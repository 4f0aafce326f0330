import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { DEFAULT_FUNCTION_SETTINGS, type FunctionPerson, type FunctionSettings } from '../../../functions/rules';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Select } from '../../../ui/Select';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import { resolveKeepers } from '../resolveKeepers';
import type { FormProps } from '../SetupFlow';
import { ListChoice } from './ListChoice';
import { useFunctionSetup } from './surroundings';

const FUNCTION_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,79}$/;
const REVIEWS: readonly number[] = [6, 12, 24];

const accounts = (people: readonly FunctionPerson[]): string => people.map(({ login }) => login.slice(login.lastIndexOf('|') + 1)).join('\n');

/** What names the function, who keeps its page, who signs, and how often. */
export function FunctionForm({ site, before, onPlan, onBack }: FormProps<FunctionSettings>): JSX.Element {
  const { desk, words, own, functionId } = useFunctionSetup();
  const look = useLooks();
  const id = useOwnId('mun-function');
  const [settings, setSettings] = React.useState<FunctionSettings>(before?.settings ?? site.settings ?? { ...DEFAULT_FUNCTION_SETTINGS, functionId });
  const [keepers, setKeepers] = React.useState(() => accounts(settings.keepers));
  const [heads, setHeads] = React.useState(() => accounts(settings.heads));
  const [wrong, setWrong] = React.useState('');
  const [looking, setLooking] = React.useState(false);
  const change = (some: Partial<FunctionSettings>): void => setSettings((at) => ({ ...at, ...some }));
  const fixed = (site.settings?.functionId ?? '') !== '';
  const named = fixed || FUNCTION_ID.test(settings.functionId.trim());

  const plan = async (): Promise<void> => {
    setWrong('');
    setLooking(true);
    try {
      const kept = await resolveKeepers(desk, { people: keepers }, settings);
      const signed = await resolveKeepers(desk, { people: heads }, { keepers: settings.heads });
      const missing = [...kept.missing, ...signed.missing];
      if (missing.length > 0) {
        setLooking(false);
        return setWrong(words.needPeople(missing));
      }
      const { functionId: name, keeperTitle, headTitle } = settings;
      const said = { functionId: name.trim(), keeperTitle: keeperTitle.trim(), headTitle: headTitle.trim() };
      onPlan({ libraryIds: [], settings: { ...settings, ...said, keepers: kept.people, heads: signed.people } });
    } catch {
      setLooking(false);
      setWrong(words.peopleFailed);
    }
  };
  return (
    <div className={look.stack}>
      <Field
        label={own.functionId}
        description={fixed ? own.functionIdFixed : own.functionIdHint}
        value={settings.functionId}
        readOnly={fixed}
        maxLength={80}
        spellCheck={false}
        onChange={(_, typed = '') => change({ functionId: typed })}
      />
      <Field
        multiline
        rows={3}
        label={words.keepers}
        description={words.keepersHint}
        value={keepers}
        maxLength={4000}
        spellCheck={false}
        onChange={(_, typed = '') => setKeepers(typed)}
      />
      <Field
        label={words.keeperTitle}
        description={words.keeperTitleHint}
        value={settings.keeperTitle}
        maxLength={100}
        onChange={(_, keeperTitle = '') => change({ keeperTitle })}
      />
      <Field
        multiline
        rows={2}
        label={own.heads}
        description={own.headsHint}
        value={heads}
        maxLength={4000}
        spellCheck={false}
        onChange={(_, typed = '') => setHeads(typed)}
      />
      <Field
        label={own.headTitle}
        description={own.headTitleHint}
        value={settings.headTitle}
        maxLength={100}
        onChange={(_, headTitle = '') => change({ headTitle })}
      />
      <Select
        label={own.review}
        hint={own.reviewHint}
        value={String(settings.reviewMonths)}
        options={[...new Set([...REVIEWS, settings.reviewMonths])].map((many) => ({ key: String(many), text: own.months(many) }))}
        onChange={(many) => change({ reviewMonths: Number(many) })}
      />
      <ListChoice value={settings.vocabularyId} onChange={(vocabularyId) => change({ vocabularyId })} />
      {wrong !== '' && <Notice kind="error">{wrong}</Notice>}
      <div className={look.tight}>
        <div className={look.row}>
          <PrimaryButton
            text={words.showPlan}
            disabled={!named}
            allowDisabledFocus
            aria-describedby={named ? undefined : id}
            onClick={() => named && !looking && void plan()}
          />
          {onBack && <DefaultButton text={words.back} onClick={onBack} />}
        </div>
        <p id={id} className={look.quiet} role="status">
          {named ? '' : own.needFunctionId}
        </p>
      </div>
    </div>
  );
}
