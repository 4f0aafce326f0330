import type { Culture } from './culture';

/** The plural categories of Unicode CLDR. English uses `one` and `other`; Welsh uses all six. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** The forms of one phrase by plural category. `other` stands in for a form that is not given. */
export type PluralForms<Form> = Partial<Record<PluralCategory, Form>> & { other: Form };

/**
 * The plural category of a count, by CLDR's cardinal rules. They are written
 * out because browsers may come without Welsh in `Intl.PluralRules` and would
 * then answer in the machine's own language; a test holds them to Node's.
 */
export function pluralCategory(count: number, culture: Culture): PluralCategory {
  if (culture === 'en') return count === 1 ? 'one' : 'other';
  switch (count) {
    case 0:
      return 'zero';
    case 1:
      return 'one';
    case 2:
      return 'two';
    case 3:
      return 'few';
    case 6:
      return 'many';
    default:
      return 'other';
  }
}

/** The form of a phrase that suits a count: `plural(2, 'cy', { two: 'ddogfen', other: 'dogfen' })`. */
export function plural<Form>(count: number, culture: Culture, forms: PluralForms<Form>): Form {
  return forms[pluralCategory(count, culture)] ?? forms.other;
}
