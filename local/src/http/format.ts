import { refuse } from './errors';

/** How an answer is written: which OData, and how much it says of itself. */
export interface Format {
  readonly version: 3 | 4;
  readonly level: 'none' | 'minimal' | 'full' | 'verbose';
}

/**
 * Reads Accept and OData-Version as SharePoint does. `application/json` alone is minimal metadata.
 * @throws 501 where JSON is not asked for: SharePoint would answer Atom XML, the local tenant does not
 */
export function readFormat(headers: Headers): Format {
  const accept = (headers.get('accept') ?? '').toLowerCase().replace(/\s/g, '');
  const version = headers.get('odata-version')?.startsWith('4') ? 4 : 3;
  if (!accept.includes('json')) throw refuse.notSupported('Atom answers; ask for JSON with "Accept: application/json"');
  const asked = /odata(?:\.metadata)?=(\w+)/.exec(accept)?.[1] ?? 'minimal';
  const level = asked.startsWith('no') ? 'none' : asked.startsWith('verbose') ? 'verbose' : asked.startsWith('full') ? 'full' : 'minimal';
  return { version: level === 'verbose' ? 3 : version, level };
}

/** Nothing but the errors of a request that could not even say its format. */
export const plainFormat: Format = { version: 3, level: 'minimal' };

export function contentType(format: Format): string {
  const name = { none: 'nometadata', minimal: 'minimalmetadata', full: 'fullmetadata', verbose: 'verbose' }[format.level];
  if (format.version === 4) {
    const level = format.level === 'none' ? 'none' : format.level === 'full' ? 'full' : 'minimal';
    return `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;
  }
  return format.level === 'verbose' ? 'application/json;odata=verbose;charset=utf-8' : `application/json;odata=${name};streaming=true;charset=utf-8`;
}

/** An error as each OData writes it. */
export function errorBody(format: Format, code: string, message: string): string {
  if (format.version === 4) return JSON.stringify({ error: { code, message } });
  const body = { code, message: { lang: 'en-US', value: message } };
  return JSON.stringify(format.level === 'verbose' ? { error: body } : { 'odata.error': body });
}
