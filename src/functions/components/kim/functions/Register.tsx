import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { saveCsv } from '../../../../tables';
import { Field } from '../../../../ui/Field';
import { Select } from '../../../../ui/Select';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionRegisterWords, RegisterGroup, RegisterOrder, RegisterShown } from '../../../../words/functionRegister';
import { coverOf, type StoredRollUp } from '../../../rules';
import { useFunctionsDesk } from '../surroundings';
import { FunctionRows } from './FunctionRows';
import { registerCsv, levelName } from './registerCsv';
import { listFunctions, type RegisterWish } from './listFunctions';

export interface RegisterProps {
  readonly sites: readonly StoredRollUp[];
  readonly words: FunctionRegisterWords;
}

const START: RegisterWish = { find: '', group: 'none', order: 'name', shown: 'all' };

/** Every function that is known here: found, ordered and grouped as somebody wants it. */
export function Register({ sites, words }: RegisterProps): JSX.Element {
  const { now } = useFunctionsDesk();
  const look = useLooks();
  const [wish, setWish] = React.useState<RegisterWish>(START);
  const today = now().toISOString().slice(0, 10);
  const parts = listFunctions(sites, wish, today);
  const found = parts.flatMap((part) => part.sites);
  const set = (part: Partial<RegisterWish>): void => setWish((was) => ({ ...was, ...part }));
  const options = (names: Readonly<Record<string, string>>): { key: string; text: string }[] => Object.entries(names).map(([key, text]) => ({ key, text }));
  const partName = (name: string): string => (wish.group === 'level' ? levelName(words, name) : name || words.noUnit);
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <p className={look.text}>{words.lead}</p>
        <p className={look.text}>
          <strong>{words.cover(coverOf(sites, today))}</strong>
        </p>
        <p className={look.quiet}>{words.claim}</p>
      </div>
      <Field label={words.find} description={words.findHint} value={wish.find} onChange={(_, find = '') => set({ find })} />
      <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 180px), 1fr))' }}>
        <Select label={words.show} value={wish.shown} options={options(words.shown)} onChange={(shown) => set({ shown: shown as RegisterShown })} />
        <Select label={words.order} value={wish.order} options={options(words.orders)} onChange={(order) => set({ order: order as RegisterOrder })} />
        <Select label={words.group} value={wish.group} options={options(words.groups)} onChange={(group) => set({ group: group as RegisterGroup })} />
      </div>
      <p className={look.quiet} role="status">
        {words.found(found.length, sites.length)}
      </p>
      {parts.map(({ name, sites: own }) =>
        wish.group === 'none' ? (
          <FunctionRows key={name} caption={words.caption} sites={own} words={words} today={today} />
        ) : (
          <section key={name} className={look.tight} aria-label={partName(name)}>
            <h3 className={look.heading}>{partName(name)}</h3>
            <FunctionRows caption={partName(name)} sites={own} words={words} today={today} />
          </section>
        )
      )}
      <div>
        <DefaultButton
          text={words.save}
          disabled={found.length === 0}
          allowDisabledFocus
          onClick={() => found.length > 0 && saveCsv(words.fileName, registerCsv(found, words, today))}
        />
      </div>
    </div>
  );
}
