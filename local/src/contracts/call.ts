import type { OperationFacts } from './facts';

/** A function's call as a client writes it. */
export interface Call {
  readonly url: string;
  readonly init: RequestInit;
}

/** An argument as OData writes it in an address. */
function literal(type: string, value: unknown): string {
  const plain = type.replace('!', '');
  if (plain === 'Guid') return `guid'${String(value)}'`;
  if (plain === 'DateTime') return `datetime'${String(value)}'`;
  if (plain === 'String') return `'${encodeURIComponent(String(value).replace(/'/g, "''"))}'`;
  return encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

/**
 * Writes a call: what reads has its arguments in the address, objects as aliases; what does not has them in the body.
 *
 * @param path what it is called on, below `_api/`
 * @param facts the function as the contract has it
 * @param values its arguments by name; a stream is the body itself
 */
export function writeCall(path: string, name: string, facts: OperationFacts, values: Readonly<Record<string, unknown>>): Call {
  const parameters = Object.entries(facts.parameters ?? {});
  const url = `${path === '' ? '' : `${path}/`}${name}`;
  const stream = parameters.find(([, type]) => /^Stream!?$/.test(type));
  const rest = parameters.filter(([each]) => each !== stream?.[0] && values[each] !== undefined);
  if (!facts.reads && !stream) {
    const body = Object.fromEntries(rest.map(([each]) => [each, values[each]]));
    return { url, init: { method: 'POST', ...(rest.length > 0 ? { body: JSON.stringify(body) } : {}) } };
  }
  const inAddress = rest.map(([each, type]) => (typeof values[each] === 'object' ? `${each}=@${each}` : `${each}=${literal(type, values[each])}`));
  const aliases = rest.filter(([each]) => typeof values[each] === 'object').map(([each, type]) => `@${each}=${literal(type, values[each])}`);
  return {
    url: `${url}(${inAddress.join(',')})${aliases.length > 0 ? `?${aliases.join('&')}` : ''}`,
    init: stream ? { method: 'POST', body: new TextEncoder().encode(String(values[stream[0]] ?? '')) } : {},
  };
}
