import { malformed } from '../refusals';
import { allOf, anyOf, wordsOf, type Kql, type KqlOperator, type KqlValue } from './ast';
import { kqlTokens, type KqlToken } from './tokens';

interface Restriction {
  readonly name: string;
  readonly op: KqlOperator;
}

/** Reads a query. Side by side means AND, but for restrictions of one property, which are alternatives. */
class KqlParser {
  private at = 0;

  constructor(private readonly tokens: readonly KqlToken[]) {}

  whole(): Kql {
    const query = this.either(null);
    if (this.at < this.tokens.length) throw malformed();
    return query;
  }

  private peek(): KqlToken | undefined {
    return this.tokens[this.at];
  }

  private next(): KqlToken {
    const token = this.tokens[this.at];
    if (!token) throw malformed();
    this.at += 1;
    return token;
  }

  private either(restriction: Restriction | null): Kql {
    const parts = [this.together(restriction)];
    while (this.peek()?.kind === 'or') {
      this.at += 1;
      parts.push(this.together(restriction));
    }
    return anyOf(parts);
  }

  private together(restriction: Restriction | null): Kql {
    const parts: Kql[] = [];
    /** Whether the part before was joined by AND written out, which alternatives do not cross. */
    let fixed = false;
    for (let token = this.peek(); token && token.kind !== 'or' && token.kind !== 'close'; token = this.peek()) {
      if (token.kind === 'and') {
        if (parts.length === 0) throw malformed();
        this.at += 1;
        parts.push(this.part(restriction));
        fixed = true;
        continue;
      }
      const part = this.part(restriction);
      const before = parts.at(-1);
      const same = !fixed && before && restrictedProperty(before) !== null && restrictedProperty(before) === restrictedProperty(part);
      if (same && before) parts[parts.length - 1] = anyOf([...(before.kind === 'or' ? before.parts : [before]), part]);
      else parts.push(part);
      fixed = false;
    }
    if (parts.length === 0) throw malformed();
    return allOf(parts);
  }

  private part(restriction: Restriction | null): Kql {
    const token = this.next();
    switch (token.kind) {
      case 'not':
      case 'minus':
        return { kind: 'not', of: this.part(restriction) };
      case 'plus':
        return this.part(restriction);
      case 'open': {
        const inner = this.either(restriction);
        if (this.next().kind !== 'close') throw malformed();
        return inner;
      }
      case 'property':
        return this.restricted(token);
      case 'text':
        return restriction ? restrictionOf(restriction, token.value) : wordsNode(token.value);
      default:
        throw malformed();
    }
  }

  private restricted(restriction: Restriction): Kql {
    const token = this.next();
    if (token.kind === 'range') return { kind: 'range', name: restriction.name, from: token.from, to: token.to };
    if (token.kind === 'text') return restrictionOf(restriction, token.value);
    if (token.kind !== 'open') throw malformed();
    const inner = this.either(restriction);
    if (this.next().kind !== 'close') throw malformed();
    return inner;
  }
}

function restrictionOf({ name, op }: Restriction, value: KqlValue): Kql {
  return { kind: 'property', name, op, value };
}

/** The property that all of a part restricts by inclusion; null where it is anything else. */
function restrictedProperty(part: Kql): string | null {
  if (part.kind === 'property') return part.op === ':' || part.op === '=' ? part.name.toLowerCase() : null;
  if (part.kind !== 'or') return null;
  const [first, ...rest] = part.parts.map(restrictedProperty);
  return rest.every((name) => name === first) ? first : null;
}

function wordsNode(value: KqlValue): Kql {
  if (value.text === '*') return { kind: 'all' };
  const words = wordsOf(value.text);
  // Signs alone find nothing to look for, and hinder nothing.
  return words.length === 0 ? { kind: 'all' } : { kind: 'words', words, prefix: value.prefix };
}

/** Reads KQL. @throws SharePoint's refusal of a query that it cannot read */
export function parseKql(query: string): Kql {
  const tokens = kqlTokens(query);
  if (tokens.length === 0) throw malformed();
  return new KqlParser(tokens).whole();
}
