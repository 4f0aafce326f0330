import { readFileSync } from 'node:fs';
import type { SchemeError } from '../../src/marking/rules';
import { readScheme } from '../../src/marking/schemes/readScheme';
import type { Culture } from '../../src/words';
import { loadWords } from '../../src/words';
import type { SchemeErrorWords } from '../../src/words/schemeErrors';
import { schemeErrorWords } from '../../src/words/schemeErrors';
import { jsonLine, printable, writeOutput } from './output';
import { exitCodes, Stop } from './stop';

export interface SchemeCheckOptions {
  lang: Culture;
  json?: boolean;
}

const STANDARD_INPUT = 0;

/** The JSON in a file. Stops with exit code 2 where it cannot be read or is none. */
function readJson(file: string): unknown {
  const shown = file === '-' ? 'Standard input' : printable(file);
  const stop = (what: string, error: unknown): Stop =>
    new Stop(exitCodes.wrongUse, `${shown} ${what}: ${printable(error instanceof Error ? error.message : String(error))}`);
  let text: string;
  try {
    text = readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8');
  } catch (error) {
    throw stop('could not be read', error);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    throw stop('is not JSON', error);
  }
}

/** Each error once: the schema may find the same thing by several ways. */
function withMessages(errors: readonly SchemeError[], words: SchemeErrorWords): { path: string; code: string; message: string }[] {
  const all = errors.map((error) => ({ path: error.path, code: error.code, message: words.errorMessage(error) }));
  return all.filter((each, at) => all.findIndex((other) => other.path === each.path && other.message === each.message) === at);
}

/** `marking scheme check`: whether a scheme can be used, and everything that stands in its way. Exit code 0 when it can, 1 when not. */
export async function checkSchemeFile(file: string, options: SchemeCheckOptions): Promise<number> {
  const { scheme, errors } = readScheme(readJson(file));
  const words = await loadWords(schemeErrorWords, options.lang);
  const said = withMessages(errors ?? [], words);
  if (options.json) await writeOutput(`${jsonLine({ valid: scheme !== null, id: scheme?.id ?? null, errors: said })}\n`);
  else if (scheme) await writeOutput(`✓ ${printable(scheme.id)} ${printable(scheme.version)}: ${printable(scheme.title)}\n`);
  else await writeOutput(`${said.map(({ path, message }) => `✗ ${printable(path === '' ? '/' : path)}\n  ${printable(message)}`).join('\n')}\n`);
  return scheme ? exitCodes.success : exitCodes.doesNotHold;
}
