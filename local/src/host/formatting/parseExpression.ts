import { tokenise, type Token } from './tokens';
import { FormatError } from './types';

/** An expression as a tree. */
export type Expression =
  | { readonly is: 'constant'; readonly value: string | number | boolean }
  | { readonly is: 'token'; readonly token: string }
  | { readonly is: 'call'; readonly operator: string; readonly operands: readonly Expression[] };

/** Binary operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [['||'], ['&&'], ['==', '!='], ['<', '>', '<=', '>='], ['+', '-'], ['*', '/', '%']];

const parsed = new Map<string, Expression>();
const MOST_KEPT = 500;

/**
 * Reads an Excel-style expression. The same text is read once.
 *
 * @param text with or without its leading `=`
 * @throws FormatError where it cannot be read
 */
export function parseExpression(text: string): Expression {
  const known = parsed.get(text);
  if (known) {
    return known;
  }
  const reader = new Reader(tokenise(text.replace(/^\s*=/, '')));
  const expression = reader.ternary();
  reader.expect('end', '');
  if (parsed.size >= MOST_KEPT) {
    parsed.clear();
  }
  parsed.set(text, expression);
  return expression;
}

class Reader {
  private at = 0;

  public constructor(private readonly tokens: readonly Token[]) {}

  public ternary(): Expression {
    const condition = this.binary(0);
    if (!this.takeSign('?')) {
      return condition;
    }
    const yes = this.ternary();
    this.expect('sign', ':');
    return { is: 'call', operator: '?', operands: [condition, yes, this.ternary()] };
  }

  public expect(kind: Token['kind'], value: string): void {
    const token = this.next();
    if (token.kind !== kind || token.value !== value) {
      throw new FormatError(`Expected ${value || 'the end'} and found “${token.value || 'the end'}”.`);
    }
  }

  private binary(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) {
      return this.unary();
    }
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((candidate) => this.takeSign(candidate));
      if (!operator) {
        return left;
      }
      left = { is: 'call', operator, operands: [left, this.binary(level + 1)] };
    }
  }

  private unary(): Expression {
    if (this.takeSign('-')) {
      return { is: 'call', operator: '-', operands: [{ is: 'constant', value: 0 }, this.unary()] };
    }
    return this.takeSign('!') ? { is: 'call', operator: '!', operands: [this.unary()] } : this.primary();
  }

  private primary(): Expression {
    const token = this.next();
    switch (token.kind) {
      case 'number':
        return { is: 'constant', value: Number(token.value) };
      case 'text':
        return { is: 'constant', value: token.value };
      case 'field':
      case 'at':
        return { is: 'token', token: token.value };
      case 'name':
        return this.named(token.value);
      default:
        return this.parenthesis(token);
    }
  }

  private named(name: string): Expression {
    if (this.takeSign('(')) {
      return { is: 'call', operator: name, operands: this.operands() };
    }
    if (name === 'true' || name === 'false') {
      return { is: 'constant', value: name === 'true' };
    }
    throw new FormatError(`“${name}” is neither a function nor a value.`);
  }

  private operands(): Expression[] {
    const operands: Expression[] = [];
    if (this.takeSign(')')) {
      return operands;
    }
    do {
      operands.push(this.ternary());
    } while (this.takeSign(','));
    this.expect('sign', ')');
    return operands;
  }

  private parenthesis(token: Token): Expression {
    if (token.value !== '(') {
      throw new FormatError(`Unexpected “${token.value || 'end'}” in the expression.`);
    }
    const inner = this.ternary();
    this.expect('sign', ')');
    return inner;
  }

  private takeSign(value: string): boolean {
    const token = this.tokens[this.at];
    const matches = token?.kind === 'sign' && token.value === value;
    if (matches) {
      this.at += 1;
    }
    return matches;
  }

  private next(): Token {
    const token = this.tokens[this.at] ?? { kind: 'end' as const, value: '' };
    this.at += 1;
    return token;
  }
}
