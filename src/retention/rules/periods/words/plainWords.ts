import { figuresFor } from './numberWords';
import { englishFor } from './welsh';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  ndash: '-',
  mdash: '-',
  minus: '-',
  plus: '+',
  rsquo: "'",
  lsquo: "'",
  frac12: '½',
  quot: '"',
  apos: "'",
};

/** What no pattern reads: it stands for a sign whose meaning is not known here, such as a footnote's. */
const UNKNOWN = '§';

function entity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }
  return ENTITIES[name.toLowerCase()] ?? whole;
}

const UNIT_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(\d) ?-? ?y(?![a-z])/g, '$1 year'],
  [/(\d) ?-? ?d(?![a-z])/g, '$1 day'],
  [/(\d) ?-? ?(?:h|hr|hrs)(?![a-z])/g, '$1 hour'],
  [/(\d)(?: ?- ?)?(?=(?:years?|yrs?|months?|mths?|mnths?|mos?|weeks?|wks?|fortnights?|days?|hours?|quarters?|decades?)(?![a-z]))/g, '$1 '],
  [/(?<![a-z])(?:years|yrs|yr)(?![a-z])/g, 'year'],
  [/(?<![a-z])(?:months|mths|mth|mnths|mnth|mos|mo)(?![a-z])/g, 'month'],
  [/(?<![a-z])(?:weeks|wks|wk)(?![a-z])/g, 'week'],
  [/(?<![a-z])(fortnight|day|hour|quarter|decade)s(?![a-z])/g, '$1'],
  [/(?<![a-z])centuries(?![a-z])/g, 'century'],
];

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:and a|& a) half(?![a-z])/g, 'and-half'],
  [/(\d) and-half/g, '$1.5'],
  [/(?<![a-z\d])(?:1|a) year and-half/g, '1.5 year'],
  [/(?<![a-z])half (?:a )?year(?![a-z])/g, '6 month'],
  [/(?<![a-z])(?:a|an) (?:further|additional|extra) (?=\d)/g, ''],
  [/(?<![a-z])(?:further|additional|extra|another) (?=\d)/g, ''],
  [/(?<![a-z])(?:a further|an additional|another|an|a) (?=(?:calendar )?(?:year|month|week|fortnight|day|quarter|decade|century)(?![a-z]))/g, '1 '],
  [/(?<![a-z])plus(?![a-z])|\+/g, ' + '],
  [/&/g, ' and '],
  [/(?<![a-z])cut[- ]off(?![a-z])/g, 'cutoff'],
  [/(?<![a-z])(year|month)-end(?![a-z])/g, '$1 end'],
  [/(?<![a-z])d\.?o\.?b\.?(?![a-z])/g, 'date of birth'],
];

const replaceAll = (text: string, by: readonly (readonly [RegExp, string])[]): string => by.reduce((all, [from, to]) => all.replace(from, to), text);

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The words of a period or a trigger in one spelling: small letters, figures for numbers in words, one form for each unit
 * and sign. What cannot be judged stays, so that no pattern reads it.
 */
export function plainWords(text: string): string {
  const decoded = text
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/gi, entity)
    .replace(/<\/?[a-z][a-z0-9]{0,9}(?: [^<>]{0,200})?\/?>/gi, ' ; ')
    .replace(/[<>{}²³¹\u2070-\u209f*†‡#]/g, UNKNOWN)
    .replace(/(\d) ?½/g, '$1.5')
    .replace(/½ (?=year)/gi, 'half ')
    .replace(/\(s\)/gi, 's')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/["\u201c\u201d]/g, ' ')
    .toLowerCase();
  const figures = figuresFor(spaced(englishFor(spaced(decoded)))).replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const bare = figures.replace(/'s?(?![a-z])/g, '');
  return spaced(replaceAll(spaced(replaceAll(bare, UNIT_SPELLINGS)), SPELLINGS))
    .replace(/^[\s;.,:]+|[\s;.,:]+$/g, '')
    .trim();
}
