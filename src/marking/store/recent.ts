/** Where a person's recent lines are kept: the browser's own storage, or nothing where it refuses. */
export interface RecentLines {
  read(): readonly string[];
  add(line: string): void;
}

const MOST = 5;

/** Keeps the last few lines of one person in one scheme. A storage that refuses is no error: then nothing is remembered. */
export function createRecentLines(storage: Pick<Storage, 'getItem' | 'setItem'> | null, schemeId: string, login: string): RecentLines {
  const key = `muniment.recent.${schemeId}.${login.toLowerCase()}`;
  const read = (): readonly string[] => {
    try {
      const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((line): line is string => typeof line === 'string').slice(0, MOST) : [];
    } catch {
      return [];
    }
  };
  return {
    read,
    add(line) {
      try {
        storage?.setItem(key, JSON.stringify([line, ...read().filter((known) => known !== line)].slice(0, MOST)));
      } catch {
        // Nothing is lost but a convenience.
      }
    },
  };
}
