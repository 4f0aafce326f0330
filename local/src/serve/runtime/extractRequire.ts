const START = /e\.exports=(['"])(?=\/\*\* vim: [^\n]{0,60}\\n \* @license RequireJS )/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };

/**
 * RequireJS as the runtime carries it: text inside its first script, which it runs with `eval` unless RequireJS is on
 * the page already. The host's policy allows no `eval`, so the same bytes are served as a script that runs before.
 *
 * @throws where the script holds no RequireJS
 */
export function extractRequire(assembly: string): string {
  const found = START.exec(assembly);
  if (!found) {
    throw new Error('The runtime’s first script holds no RequireJS.');
  }
  const quote = found[1];
  let script = '';
  for (let at = found.index + found[0].length; at < assembly.length; at += 1) {
    const letter = assembly.charAt(at);
    if (letter === quote) {
      return script;
    }
    if (letter !== '\\') {
      script += letter;
      continue;
    }
    at += 1;
    const escape = assembly.charAt(at);
    const digits = escape === 'x' ? 2 : escape === 'u' ? 4 : 0;
    script += digits > 0 ? String.fromCharCode(parseInt(assembly.slice(at + 1, at + 1 + digits), 16)) : (ESCAPES[escape] ?? escape);
    at += digits;
  }
  throw new Error('RequireJS has no end in the runtime’s first script.');
}
