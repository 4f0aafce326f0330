/** The languages that the product speaks. */
export type Culture = 'en' | 'cy';

/** The languages that the product speaks, English first. */
export const cultures: readonly Culture[] = ['en', 'cy'];

/**
 * The product's language for a locale name such as `cy-GB`, `en-US` or `fr`.
 * Any Welsh locale gives Welsh; every other gives English.
 */
export function pickCulture(locale: string | null | undefined): Culture {
  return /^cy(?:$|[-_])/i.test((locale ?? '').trim()) ? 'cy' : 'en';
}
