import type { Draft, FunctionPage } from '../../../rules';

/** What a person had not saved, as this browser kept it. */
export interface KeptDraft extends Draft {
  /** ISO 8601 */
  readonly at: string;
}

/** Where one person's words about one function are kept until the tab is closed for good. */
const keyOf = (functionId: string, login: string, siteUrl: string): string => `muniment.page.${siteUrl}.${functionId}.${login.toLowerCase()}`;

const isPage = (value: unknown): value is FunctionPage =>
  typeof value === 'object' && value !== null && Array.isArray((value as FunctionPage).keyRecordSeries) && typeof (value as FunctionPage).purpose === 'string';

export interface DraftKeeping {
  read(): KeptDraft | null;
  write(draft: Draft, at: string): void;
  forget(): void;
}

/** Keeps a draft in this tab's storage; where there is none, or it is full, nothing is kept, and what is on the screen is still there. */
export function keepDraft(functionId: string, login: string, siteUrl: string): DraftKeeping {
  const key = keyOf(functionId, login, siteUrl);
  const attempt = <T>(does: (storage: Storage) => T): T | null => {
    try {
      return does(globalThis.sessionStorage);
    } catch {
      return null;
    }
  };
  return {
    read: () =>
      attempt((storage) => {
        const kept = JSON.parse(storage.getItem(key) ?? 'null') as KeptDraft | null;
        return kept !== null && isPage(kept.base) && isPage(kept.page) && typeof kept.at === 'string' ? kept : null;
      }),
    write: ({ base, page }, at) => void attempt((storage) => storage.setItem(key, JSON.stringify({ at, base, page }))),
    forget: () => void attempt((storage) => storage.removeItem(key)),
  };
}
