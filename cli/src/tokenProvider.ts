import { existsSync } from 'node:fs';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import { exitCodes, Stop } from './stop';

/** The way to a real tenant, which a department fills in: it holds the app registration and its secret, and we hold neither. */
export interface TokenProvider {
  /**
   * A bearer token for a resource.
   * @param resource scheme and host, such as `https://contoso.sharepoint.com` or `https://graph.microsoft.com`
   */
  getToken(resource: string): Promise<string>;
}

const hasGetToken = (value: unknown): value is TokenProvider => typeof (value as Partial<TokenProvider> | null)?.getToken === 'function';

/**
 * Loads a module that exports `getToken(resource)`. Stops with exit code 2 where there is none. The module is code: it
 * runs with the rights of whoever runs the command.
 */
export async function loadTokenProvider(file: string): Promise<TokenProvider> {
  const full = path.resolve(file);
  if (!existsSync(full)) throw new Stop(exitCodes.wrongUse, `There is no file ${full}.`);
  let loaded: { default?: unknown };
  try {
    loaded = (await import(pathToFileURL(full).href)) as { default?: unknown };
  } catch (error) {
    throw new Stop(exitCodes.wrongUse, `${full} could not be loaded: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (hasGetToken(loaded)) return loaded;
  if (hasGetToken(loaded.default)) return loaded.default;
  throw new Stop(exitCodes.wrongUse, `${full} does not export getToken(resource).`);
}
