import { isMembers, type RecordedPart, type Shape } from './recordedShapes';

/** The shape of a value: its JSON kind, what its members are, what all elements of an array have. */
export function shapeOf(value: unknown): Shape {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.map(shapeOf).reduce(merged)];
  if (typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
  return typeof value;
}

/** What two shapes have between them: `number|null`; members of either. */
function merged(a: Shape, b: Shape): Shape {
  if (JSON.stringify(a) === JSON.stringify(b)) return a;
  if (typeof a === 'string' && typeof b === 'string') return [...new Set([...a.split('|'), ...b.split('|')])].sort().join('|');
  if (a === 'null' || b === 'null') return a === 'null' ? b : a;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === 0 ? b : b.length === 0 ? a : [merged(a[0], b[0])];
  if (!isMembers(a) || !isMembers(b)) throw new Error('Elements of an array differ in kind.');
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(names.map((name) => [name, name in a && name in b ? merged(a[name], b[name]) : (a[name] ?? b[name])]));
}

/** The shape of an answer's JSON; null where it is empty. */
export function bodyShape(text: string): Shape | null {
  return text.trim() === '' ? null : shapeOf(JSON.parse(text));
}

/** The parts of a $batch: a status and a body each. */
export function partShapes(text: string): RecordedPart[] {
  const boundary = text.slice(0, text.indexOf('\r\n'));
  return text
    .split(boundary)
    .filter((part) => part.includes('HTTP/1.1'))
    .map((part) => {
      const answer = part.slice(part.indexOf('HTTP/1.1'));
      return { status: Number(answer.slice(9, 12)), shape: bodyShape(answer.slice(answer.indexOf('\r\n\r\n') + 4)) };
    });
}
