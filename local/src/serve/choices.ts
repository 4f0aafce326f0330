/** What a visitor chose for themselves: who they are, how it looks, which language it speaks. */
export interface Choices {
  /** E-mail address of the person signed in, or null. */
  readonly person: string | null;
  readonly theme: ThemeName;
  readonly language: LanguageName;
}

export type ThemeName = 'light' | 'dark' | 'contrast';
export type LanguageName = 'en-gb' | 'cy-gb' | 'en-us';

export const THEMES: readonly ThemeName[] = ['light', 'dark', 'contrast'];
export const LANGUAGES: readonly LanguageName[] = ['en-gb', 'cy-gb', 'en-us'];

/** Names of the cookies; tests may set them instead of clicking. */
export const COOKIES = { person: 'muniment-person', theme: 'muniment-theme', language: 'muniment-language' } as const;

const A_YEAR = 31_536_000;

/** Reads the choices from a request's cookies; anything unknown is the default. */
export function readChoices(request: Request): Choices {
  const cookies = new Map(
    (request.headers.get('cookie') ?? '').split(';').map((pair): [string, string] => {
      const [name = '', ...rest] = pair.split('=');
      return [name.trim(), decode(rest.join('=').trim())];
    })
  );
  const theme = cookies.get(COOKIES.theme);
  const language = cookies.get(COOKIES.language);
  return {
    person: cookies.get(COOKIES.person) || null,
    theme: THEMES.find((name) => name === theme) ?? 'light',
    language: LANGUAGES.find((name) => name === language) ?? 'en-gb',
  };
}

/** The header that keeps a choice for a year, or forgets it where the value is empty. */
export function cookieHeader(name: keyof typeof COOKIES, value: string): string {
  const age = value === '' ? 0 : A_YEAR;
  return `${COOKIES[name]}=${encodeURIComponent(value)}; Path=/; Max-Age=${age}; SameSite=Strict; HttpOnly`;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
