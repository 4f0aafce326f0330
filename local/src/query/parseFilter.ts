import { refuse } from '../http/errors';
import { pathOf, type CompareOp, type Condition, type DatePartName, type Literal, type Operand, type Order } from './ast';
import { tokenise, type Token } from './tokens';

const comparisons = new Set(['eq', 'ne', 'gt', 'ge', 'lt', 'le']);
type TextTest = 'startswith' | 'endswith' | 'substringof' | 'contains';
const isTextTest = (name: string, dialect: FilterDialect): name is TextTest =>
  name === 'startswith' || name === 'substringof' || name === 'contains' || (name === 'endswith' && dialect === 'graph');
const dateParts = new Set(['year', 'month', 'day', 'hour', 'minute', 'second']);

/** Graph's filters know three things that SharePoint's do not: `endsWith`, `in (…)` and `any(x:x eq …)`. */
export type FilterDialect = 'sharepoint' | 'graph';

/** Reads $filter by precedence: or, and, not, comparison. */
class FilterParser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    private readonly dialect: FilterDialect
  ) {
    this.tokens = tokenise(text);
  }

  whole(): Condition {
    const condition = this.or();
    if (this.at < this.tokens.length) throw refuse.badExpression(this.text);
    return condition;
  }

  private or(): Condition {
    const parts = [this.and()];
    while (this.takeWord('or')) parts.push(this.and());
    return parts.length === 1 ? parts[0] : { kind: 'or', parts };
  }

  private and(): Condition {
    const parts = [this.unary()];
    while (this.takeWord('and')) parts.push(this.unary());
    return parts.length === 1 ? parts[0] : { kind: 'and', parts };
  }

  private unary(): Condition {
    if (this.takeWord('not')) return { kind: 'not', of: this.unary() };
    if (this.takeSign('(')) {
      const inner = this.or();
      this.expectSign(')');
      return inner;
    }
    return this.comparison();
  }

  private comparison(): Condition {
    const name = this.peekWord()?.toLowerCase();
    const call = name !== undefined && this.isCall();
    if (call && isTextTest(name, this.dialect)) return this.textTest(name);
    if (call && !dateParts.has(name) && !(name.endsWith('/any') && this.dialect === 'graph')) throw refuse.notSupported(`the function ${name} in $filter`);
    if (call && name.endsWith('/any') && this.dialect === 'graph') return this.any();
    const left = this.operand();
    if (left.kind === 'path' && this.dialect === 'graph' && this.takeWord('in')) return { kind: 'in', of: left, values: this.literals() };
    const op = this.peekWord();
    if (op === undefined || !comparisons.has(op)) {
      // A yes/no property may stand alone.
      if (left.kind === 'path') return { kind: 'compare', op: 'eq', left, right: { kind: 'literal', type: 'boolean', value: true } };
      throw refuse.badExpression(this.text);
    }
    this.at += 1;
    return { kind: 'compare', op: op as CompareOp, left, right: this.operand() };
  }

  /** `groupTypes/any(c:c eq 'Unified')`: a collection holds a value. */
  private any(): Condition {
    const of = pathOf((this.peekWord() ?? '').slice(0, -'/any'.length));
    this.at += 1;
    this.expectSign('(');
    const variable = /^(\w+):\1$/.test(this.peekWord() ?? '');
    this.at += 1;
    if (!variable || !this.takeWord('eq')) throw refuse.notSupported('any() in $filter beyond one comparison by eq');
    const value = this.operand();
    this.expectSign(')');
    if (value.kind !== 'literal') throw refuse.badExpression(this.text);
    return { kind: 'in', of, values: [value] };
  }

  private literals(): Literal[] {
    const values: Literal[] = [];
    this.expectSign('(');
    do {
      const value = this.operand();
      if (value.kind !== 'literal') throw refuse.badExpression(this.text);
      values.push(value);
    } while (this.takeSign(','));
    this.expectSign(')');
    return values;
  }

  private textTest(name: TextTest): Condition {
    this.at += 1;
    this.expectSign('(');
    const first = this.operand();
    this.expectSign(',');
    const second = this.operand();
    this.expectSign(')');
    const [of, text] = name === 'substringof' ? [second, first] : [first, second];
    if (of.kind !== 'path' || text.kind !== 'literal') throw refuse.badExpression(this.text);
    const test: Condition = { kind: 'text', test: name === 'substringof' ? 'contains' : name, of, text };
    // `startswith(Title,'a') eq true` says the same as without.
    if (this.takeWord('eq')) {
      const wanted = this.operand();
      if (wanted.kind !== 'literal' || wanted.type !== 'boolean') throw refuse.badExpression(this.text);
      return wanted.value ? test : { kind: 'not', of: test };
    }
    return test;
  }

  private operand(): Operand {
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === 'sign') throw refuse.badExpression(this.text);
    if (token.kind === 'literal') {
      this.at += 1;
      return token.literal;
    }
    const name = token.text.toLowerCase();
    if (dateParts.has(name) && this.isCall()) {
      this.at += 1;
      this.expectSign('(');
      const of = this.operand();
      this.expectSign(')');
      if (of.kind !== 'path') throw refuse.badExpression(this.text);
      return { kind: 'part', part: name as DatePartName, of };
    }
    this.at += 1;
    return pathOf(token.text);
  }

  private isCall(): boolean {
    const next = this.tokens[this.at + 1];
    return next?.kind === 'sign' && next.text === '(';
  }

  private peekWord(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === 'word' ? token.text : undefined;
  }

  private takeWord(word: string): boolean {
    if (this.peekWord() !== word) return false;
    this.at += 1;
    return true;
  }

  private takeSign(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw refuse.badExpression(this.text);
  }
}

/** Reads $filter. @throws SharePoint's "The expression … is not valid." (400) */
export function parseFilter(text: string, dialect: FilterDialect = 'sharepoint'): Condition {
  return new FilterParser(text, dialect).whole();
}

/** Reads $orderby: `Title,Modified desc`. */
export function parseOrder(text: string): Order[] {
  return text.split(',').map((part) => {
    const match = /^\s*([A-Za-z_][\w./]*)(?:\s+(asc|desc))?\s*$/i.exec(part);
    if (!match) throw refuse.badExpression(text);
    return { path: pathOf(match[1]), descending: match[2]?.toLowerCase() === 'desc' };
  });
}
