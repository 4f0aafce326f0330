import type { Prompt } from '../../retention/rules/prompts/types';

/** What the banner says. It comes with every page of a site, so these few stand here and not in a chunk of their own. */
export interface BannerWords {
  readonly region: string;
  says(prompt: Prompt, library: boolean, day: (iso: string) => string): string;
  /** Who read it, when, and by which version of the schedule. */
  seen(who: string, when: string, rule: string): string;
  readonly open: string;
  readonly later: string;
  readonly when: string;
  readonly after: readonly string[];
  askAgain(day: string): string;
  readonly kept: string;
  readonly notKept: string;
  ask(contact: string): string;
  readonly months: readonly string[];
}

const number = (value: number): string => value.toLocaleString('en-GB');

const en: BannerWords = {
  region: 'Records',
  says: (prompt, library, day) => {
    const here = library ? 'here' : 'on this site';
    const one = prompt.documents === 1;
    const records = `${number(prompt.documents)} ${one ? 'record' : 'records'}`;
    const ofClass = prompt.says === 'due' && prompt.recordClass !== '' ? ` (${prompt.recordClass})` : '';
    if (prompt.says === 'due')
      return one
        ? `${records} ${here}${ofClass} has been due for a decision since ${day(prompt.from)}.`
        : `${records} ${here}${ofClass} are due for a decision, the oldest since ${day(prompt.from)}.`;
    if (prompt.says === 'onHold') return prompt.all ? `On hold: nothing ${here} may be deleted.` : `On hold: ${records} ${here} may not be deleted.`;
    return prompt.all && library ? 'This library has no record class yet.' : `${records} ${here} ${one ? 'has' : 'have'} no record class yet.`;
  },
  seen: (who, when, rule) => `As ${who} read it on ${when}${rule === '' ? '' : `, by version ${rule} of the schedule`}.`,
  open: 'See what is due and decide',
  later: 'Ask me later',
  when: 'When to ask again',
  after: ['Tomorrow', 'In a week', 'In a month', 'In three months'],
  askAgain: (day) => `Ask me again on ${day}`,
  kept: 'You are asked again then.',
  notKept: 'That could not be kept, so you are asked again in your next visit.',
  ask: (contact) => `Ask ${contact}.`,
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `cofnod` is masculine: it softens after two, and is aspirated after three and six. */
const cofnod = (count: number): string => `${number(count)} ${count === 2 ? 'gofnod' : count === 3 || count === 6 ? 'chofnod' : 'cofnod'}`;

const cy: BannerWords = {
  region: 'Cofnodion',
  says: (prompt, library, day) => {
    const here = library ? 'yma' : 'ar y safle hwn';
    const records = cofnod(prompt.documents);
    const ofClass = prompt.says === 'due' && prompt.recordClass !== '' ? ` (${prompt.recordClass})` : '';
    if (prompt.says === 'due')
      return `Mae angen penderfyniad am ${records} ${here}${ofClass}, ${prompt.documents === 1 ? '' : 'yr hynaf '}ers ${day(prompt.from)}.`;
    if (prompt.says === 'onHold') return prompt.all ? `Wedi’i ddal: ni chaniateir dileu dim ${here}.` : `Wedi’u dal: ni chaniateir dileu ${records} ${here}.`;
    return prompt.all && library ? 'Nid oes dosbarth cofnod i’r llyfrgell hon eto.' : `Nid oes dosbarth cofnod i ${cofnod(prompt.documents)} ${here} eto.`;
  },
  seen: (who, when, rule) => `Fel y’i darllenwyd gan ${who} ar ${when}${rule === '' ? '' : `, yn ôl fersiwn ${rule} o’r amserlen`}.`,
  open: 'Gweld beth sydd angen penderfyniad',
  later: 'Gofyn i mi wedyn',
  when: 'Pryd i ofyn eto',
  after: ['Yfory', 'Ymhen wythnos', 'Ymhen mis', 'Ymhen tri mis'],
  askAgain: (day) => `Gofyn i mi eto ar ${day}`,
  kept: 'Gofynnir i chi eto bryd hynny.',
  notKept: 'Ni ellid cadw hynny, felly gofynnir i chi eto ar eich ymweliad nesaf.',
  ask: (contact) => `Gofynnwch i ${contact}.`,
  months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};

export const bannerWords = (locale: string): BannerWords => (/^cy/i.test(locale) ? cy : en);

/** A day as people read it; empty for what is none. */
export function dayIn({ months }: BannerWords): (iso: string) => string {
  return (iso) => {
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
    return year === undefined ? '' : `${Number(day)} ${months[Number(month) - 1]} ${year}`;
  };
}
