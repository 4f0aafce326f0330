import type { Scheme } from '../rules';
import type { SchemeError } from './checkScheme';
import { checkScheme } from './checkScheme';
import { validateScheme } from './validateScheme';

export type { SchemeError } from './checkScheme';

/** A scheme that can be used, or everything that is wrong with it. */
export type SchemeReading = { scheme: Scheme; errors: null } | { scheme: null; errors: SchemeError[] };

function isScheme(json: unknown): json is Scheme {
  return validateScheme(json);
}

/**
 * The door for a scheme from outside: checks it against the JSON Schema, then
 * that its parts fit each other and that it reads what it writes. Never throws.
 */
export function readScheme(json: unknown): SchemeReading {
  if (!isScheme(json)) {
    const errors = (validateScheme.errors ?? []).map(({ instancePath, keyword, message = '', params }): SchemeError => {
      const name = params.missingProperty ?? params.additionalProperty;
      return { path: instancePath, code: 'schema', values: { keyword, message, ...(typeof name === 'string' ? { name } : {}) } };
    });
    return { scheme: null, errors };
  }
  const errors = checkScheme(json);
  return errors.length > 0 ? { scheme: null, errors } : { scheme: json, errors: null };
}
