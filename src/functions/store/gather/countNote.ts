/** Which rows hold what was counted, window by window, and the hash of it all. Tokens stand here: they change where nothing else does. */
export interface CountNote {
  readonly operation: string;
  readonly parts: number;
  readonly sha256: string;
  readonly tokens: Readonly<Record<string, string>>;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a row of facts says of its count; null where it says nothing. */
export function readCountNote(body: string): CountNote | null {
  try {
    const { count } = JSON.parse(body) as { readonly count?: Partial<CountNote> };
    const { operation, parts, sha256, tokens } = count ?? {};
    if (typeof operation !== 'string' || typeof sha256 !== 'string' || !isObject(tokens) || !Number.isInteger(parts)) return null;
    return { operation, parts: Number(parts), sha256, tokens: tokens as CountNote['tokens'] };
  } catch {
    return null;
  }
}
