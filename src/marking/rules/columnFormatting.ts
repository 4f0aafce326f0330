import { findClassification, levelsOf, type Level } from './levels';
import type { Colours, Scheme } from './scheme';

/** A text as a literal in a column-formatting expression; a quote cannot be written in one, so it is left out. */
const literal = (text: string): string => `'${text.replace(/'/g, '')}'`;

const NEUTRAL: Colours = { text: '#323130', background: '#f3f2f1' };

/**
 * SharePoint's own column formatting for the marking column: the line as text, on the colours of its level. It weighs
 * nothing on a page and works wherever SharePoint shows a list. A line that no level of the scheme begins is shown plain.
 * @returns JSON, as a column's `CustomFormatter` takes it.
 */
export function columnFormatting(scheme: Scheme): string {
  const prefixes = ['', ...(scheme.slots.prefix?.terms ?? []).map((term) => `${term.name}${scheme.line.prefixSeparator}`)];
  // The longest name first: OFFICIAL begins OFFICIAL-SENSITIVE too.
  const levels = [...levelsOf(scheme)].sort((a, b) => b.name.length - a.name.length);
  const coloursOf = (level: Level): Colours =>
    (level.sensitive ? scheme.sensitive?.colours : findClassification(level.classification, scheme)?.colours) ?? NEUTRAL;
  const choose = (of: keyof Colours): string => {
    const conditions = levels.map((level) => ({
      when: prefixes.map((prefix) => `startsWith(@currentField, ${literal(prefix + level.name)})`).join(' || '),
      then: coloursOf(level)[of],
    }));
    return `=${conditions.reduceRight((otherwise, { when, then }) => `if(${when}, ${literal(then)}, ${otherwise})`, literal(NEUTRAL[of]))}`;
  };
  return JSON.stringify({
    $schema: 'https://developer.microsoft.com/json-schemas/sp/v2/column-formatting.schema.json',
    elmType: 'div',
    txtContent: '@currentField',
    attributes: { title: '@currentField' },
    style: {
      display: "=if(@currentField == '', 'none', 'inline-block')",
      padding: '2px 8px',
      'border-radius': '2px',
      'font-weight': '600',
      'white-space': 'normal',
      color: choose('text'),
      'background-color': choose('background'),
    },
  });
}
