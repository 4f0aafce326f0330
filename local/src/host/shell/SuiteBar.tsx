import * as React from 'react';
import { CommandButton, type IButtonStyles } from '@fluentui/react/lib/Button';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { orderAndReload } from '../order';
import type { LanguageName, ShellData, ThemeName } from '../pageData';
import { say } from '../words';

const inherit = { color: 'inherit', background: 'transparent' };
const PLAIN: IButtonStyles = {
  root: { ...inherit, height: 40 },
  rootHovered: { ...inherit, textDecoration: 'underline' },
  rootPressed: inherit,
  rootExpanded: inherit,
  rootFocused: inherit,
  icon: inherit,
  iconHovered: inherit,
  iconPressed: inherit,
  iconExpanded: inherit,
  menuIcon: inherit,
  menuIconHovered: inherit,
  menuIconPressed: inherit,
  menuIconExpanded: inherit,
};

const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
const LANGUAGES: readonly (readonly [LanguageName, string])[] = [
  ['en-gb', 'English (United Kingdom)'],
  ['cy-gb', 'Cymraeg'],
  ['en-us', 'English (United States)'],
];

/** The department's bar, with the menu that changes person, theme and language. */
export const SuiteBar: React.FC<{ readonly data: ShellData }> = ({ data }) => (
  <div className="suite">
    <a href="/">{data.department}</a>
    <span className="suite-space" />
    {data.person && (
      <CommandButton
        styles={PLAIN}
        iconProps={{ iconName: 'Contact' }}
        text={data.person.name}
        ariaLabel={say('account', data.person.name)}
        menuProps={{ items: menuItems(data) }}
      />
    )}
  </div>
);

function menuItems(data: ShellData): IContextualMenuItem[] {
  const items = [
    sub(
      'person',
      say('person'),
      data.people.map(({ email, name, job }) => choice('person', email, `${name} – ${job}`, email === data.person?.email))
    ),
    sub(
      'theme',
      say('theme'),
      THEMES.map((name) => choice('theme', name, say(name), name === data.theme))
    ),
    sub(
      'language',
      say('language'),
      LANGUAGES.map(([code, name]) => choice('language', code, name, code === data.language))
    ),
    { key: 'tenant', text: say('thisTenant'), href: '/_local/control' },
    { key: 'out', text: say('signOut'), onClick: () => void orderAndReload({ do: 'signOut' }) },
  ];
  return items;
}

function sub(key: string, text: string, items: IContextualMenuItem[]): IContextualMenuItem {
  return { key, text, subMenuProps: { items } };
}

function choice(kind: 'person' | 'theme' | 'language', value: string, text: string, checked: boolean): IContextualMenuItem {
  return {
    key: value,
    text,
    canCheck: true,
    checked,
    onClick: () => void orderAndReload({ do: 'choose', [kind]: value }),
  };
}
