import * as React from 'react';
import { isShaped, type Scheme, type SchemeError } from '../../rules';

export interface SchemeDraft {
  /** The JSON as the person sees it. */
  readonly text: string;
  /** The scheme that the forms show: the last text that had its shape. Null where there was none. */
  readonly scheme: Scheme | null;
  /** Whether the text is no JSON now. */
  readonly unreadable: boolean;
  /** What is wrong with it; null while that is being looked at. */
  readonly errors: readonly SchemeError[] | null;
  readonly dirty: boolean;
  setScheme(scheme: Scheme): void;
  setText(text: string): void;
  markSaved(): void;
}

const PAUSE_MS = 200;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A scheme being edited, by forms and as JSON at once, and looked through while the person goes on. */
export function useSchemeDraft(begin: string): SchemeDraft {
  const [text, setOwnText] = React.useState(begin);
  const [scheme, setOwnScheme] = React.useState<Scheme | null>(() => {
    const json = parse(begin);
    return isShaped(json) ? json : null;
  });
  const [saved, setSaved] = React.useState(begin);
  const [errors, setErrors] = React.useState<readonly SchemeError[] | null>(null);
  const json = React.useMemo(() => parse(text), [text]);

  React.useEffect(() => {
    let alive = true;
    setErrors(null);
    const later = setTimeout(() => {
      // The checker weighs more than the forms, so it comes after them.
      import(/* webpackChunkName: "scheme-checker" */ '../../schemes/readScheme').then(
        ({ readScheme }) => {
          if (alive) setErrors(readScheme(json).errors ?? []);
        },
        () => undefined
      );
    }, PAUSE_MS);
    return () => {
      alive = false;
      clearTimeout(later);
    };
  }, [json]);

  return {
    text,
    scheme,
    unreadable: json === undefined,
    errors,
    dirty: text !== saved,
    setScheme: (next) => {
      setOwnScheme(next);
      setOwnText(JSON.stringify(next, null, 2));
    },
    setText: (next) => {
      setOwnText(next);
      const read = parse(next);
      if (isShaped(read)) setOwnScheme(read);
    },
    markSaved: () => setSaved(text),
  };
}
