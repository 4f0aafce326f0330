import type { FormatContext, FormatValue } from './types';

/**
 * What `@currentField`, `[$Field.property]`, `[!Field.DisplayName]`, `@me`, `@now`, `@lcid`, `@rowIndex`,
 * `@isSelected` or `@currentWeb` stands for. What is not known is nothing.
 */
export function resolveToken(token: string, context: FormatContext): FormatValue {
  if (token.startsWith('[!')) {
    const [name = ''] = token.slice(2, -1).split('.');
    return context.displayNames?.[name] ?? name;
  }
  if (token.startsWith('[$')) {
    const [name = '', ...path] = token.slice(2, -1).split('.');
    return follow(named(name, context), path);
  }
  const [name = '', ...path] = token.slice(1).split('.');
  return follow(special(name, context), path);
}

/** A name that a `forEach` has put in scope comes before a column of the same name. */
function named(name: string, context: FormatContext): FormatValue {
  const loop = [...(context.loops ?? [])].reverse().find((one) => one.name === name);
  if (loop) {
    return loop.value;
  }
  return Object.prototype.hasOwnProperty.call(context.row, name) ? context.row[name] : undefined;
}

function special(name: string, context: FormatContext): FormatValue {
  switch (name) {
    case 'currentField':
      return named(context.currentField, { ...context, loops: [] });
    case 'me':
      return context.me;
    case 'now':
      return context.now;
    case 'lcid':
      return context.lcid;
    case 'rowIndex':
      return context.rowIndex ?? 0;
    case 'isSelected':
      return context.isSelected ?? false;
    case 'currentWeb':
      return context.webUrl ?? '';
    default:
      return undefined;
  }
}

/** Follows properties; a column that holds one person answers for that person without an index. */
function follow(value: FormatValue, path: readonly string[]): FormatValue {
  return path.reduce<FormatValue>((current, property) => {
    const one: FormatValue = Array.isArray(current) && current.length === 1 ? (current[0] as FormatValue) : current;
    if (Array.isArray(one)) {
      return (one as readonly FormatValue[]).map((each) => follow(each, [property]));
    }
    if (typeof one !== 'object' || one === null || one instanceof Date) {
      return property === 'title' || property === 'lookupValue' ? one : undefined;
    }
    const fields = one as { readonly [property: string]: FormatValue };
    return Object.prototype.hasOwnProperty.call(fields, property) ? fields[property] : undefined;
  }, value);
}
