import { ELEMENTS, isAllowedAttribute, isAllowedStyle, safeLink, safePicture } from './allowed';
import { toText } from './conversions';
import { evaluate } from './evaluate';
import { FormatError, type DrawnElement, type FormatContext, type FormatElement, type FormatValue } from './types';

const DEEPEST = 30;
const FOR_EACH = /^\s*([A-Za-z_]\w*)\s+in\s+(.+?)\s*$/;

/**
 * Works out a column's format for one cell.
 *
 * @param format the column's JSON, already parsed
 * @returns elements that hold only allowed names and plain text
 * @throws FormatError where SharePoint would refuse the format
 */
export function drawFormat(format: FormatElement, context: FormatContext): DrawnElement[] {
  return draw(format, context, 0);
}

function draw(format: FormatElement, context: FormatContext, depth: number): DrawnElement[] {
  if (depth > DEEPEST) {
    throw new FormatError('The format is nested too deeply.');
  }
  return turnsOf(format, context).map((turn) => drawOne(format, turn, depth));
}

/** One context a turn of `forEach`, or the one that was given. */
function turnsOf(format: FormatElement, context: FormatContext): FormatContext[] {
  if (format.forEach === undefined) {
    return [context];
  }
  const [, name, source] = FOR_EACH.exec(format.forEach) ?? [];
  if (!name || !source) {
    throw new FormatError('“forEach” reads “name in field”.');
  }
  const value = evaluate(source, context);
  const values: readonly FormatValue[] = Array.isArray(value) ? value : value === '' || value === null || value === undefined ? [] : [value];
  return values.map((one, index) => ({ ...context, loops: [...(context.loops ?? []), { name, value: one, index }] }));
}

function drawOne(format: FormatElement, context: FormatContext, depth: number): DrawnElement {
  const tag = format.elmType ?? 'div';
  if (!ELEMENTS.has(tag)) {
    throw new FormatError(`A format may not build “${tag}”.`);
  }
  const { attributes, icon } = drawAttributes(format, context);
  const text = format.txtContent === undefined ? '' : toText(evaluate(format.txtContent, context), context);
  return {
    tag,
    text,
    attributes,
    style: drawStyle(format, context),
    ...(icon ? { icon } : {}),
    // As in SharePoint, an element with text has no children.
    children: text === '' ? (format.children ?? []).flatMap((child) => draw(child, context, depth + 1)) : [],
  };
}

function drawAttributes(format: FormatElement, context: FormatContext): { attributes: Record<string, string>; icon?: string } {
  const attributes: Record<string, string> = {};
  let icon: string | undefined;
  for (const [name, formatted] of Object.entries(format.attributes ?? {})) {
    const text = toText(evaluate(formatted, context), context);
    const safe = name === 'href' ? safeLink(text) : name === 'src' ? safePicture(text) : text;
    if (name === 'iconName') {
      icon = text || undefined;
    } else if (isAllowedAttribute(name) && safe !== undefined && (text !== '' || name === 'alt')) {
      attributes[name] = safe;
    }
  }
  if (attributes['target'] === '_blank') {
    attributes['rel'] = 'noopener noreferrer';
  }
  return icon ? { attributes, icon } : { attributes };
}

function drawStyle(format: FormatElement, context: FormatContext): Record<string, string> {
  const style: Record<string, string> = {};
  for (const [name, formatted] of Object.entries(format.style ?? {})) {
    const text = toText(evaluate(formatted, context), context);
    if (text !== '' && isAllowedStyle(name, text)) {
      style[name] = text;
    }
  }
  return style;
}
