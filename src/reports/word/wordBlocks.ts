import { AlignmentType, HeadingLevel, ImageRun, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { readable } from '../escapeHtml';
import { shareOf } from '../html/barsFigure';
import type { Report, ReportBlock, ReportFact } from '../model/types';
import { barPicture } from './barPicture';

type Block<Kind extends ReportBlock['kind']> = Extract<ReportBlock, { readonly kind: Kind }>;

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** What lies between the margins of A4, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const PICTURE = { width: 160, height: 12 };

/** A text as runs, its lines kept apart. */
export function runs(text: string, more: { readonly bold?: boolean } = {}): TextRun[] {
  const lines = readable(text.replace(/\r\n?/g, '\n')).split('\n');
  return lines.map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}), ...more }));
}

const paragraphOf = (text: string, style?: string): Paragraph => new Paragraph({ children: runs(text), ...(style === undefined ? {} : { style }) });

/** Names and values as lines of text: a table of them would have no heading to be read by. */
export const factParagraphs = (facts: readonly ReportFact[]): Paragraph[] =>
  facts.map(({ name, value }) => new Paragraph({ children: [...runs(`${name}: `, { bold: true }), ...runs(value)] }));

interface Cell {
  readonly children: (TextRun | ImageRun)[];
  readonly numeric: boolean;
}

function rowOf(cells: readonly Cell[], widths: readonly number[], header: boolean): TableRow {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      ({ children, numeric }, at) =>
        new TableCell({
          width: { size: widths[at], type: WidthType.DXA },
          children: [
            new Paragraph({ children, style: header ? 'TableHeading' : 'TableText', ...(numeric ? { alignment: AlignmentType.RIGHT } : {}), keepNext: header }),
          ],
        })
    ),
  });
}

function tableWith(
  caption: string,
  head: readonly { readonly name: string; readonly numeric?: boolean }[],
  rows: readonly (readonly Cell[])[]
): (Paragraph | Table)[] {
  const width = Math.floor(TEXT_WIDTH / head.length);
  const widths = head.map(() => width);
  const header = head.map(({ name, numeric }) => ({ children: runs(name), numeric: numeric === true }));
  return [
    new Paragraph({ children: runs(caption), style: 'Caption', keepNext: true }),
    new Table({
      width: { size: width * head.length, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, firstColumn: true, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
      rows: [rowOf(header, widths, true), ...rows.map((cells) => rowOf(cells, widths, false))],
    }),
    new Paragraph({ children: [], style: 'TableText' }),
  ];
}

function tableOf({ caption, columns, rows }: Block<'table'>): (Paragraph | Table)[] {
  return tableWith(
    caption,
    columns,
    rows.map((row) => columns.map(({ numeric }, at) => ({ children: runs(row[at] ?? '', at === 0 ? { bold: true } : {}), numeric: numeric === true })))
  );
}

/** Bars as a table with a picture in each row: what a picture shows is its alternative text too. */
function barsOf({ caption, alternative, names, values, bars }: Block<'bars'>, { bar }: Report['furniture']): (Paragraph | Table)[] {
  const all = bars.map(({ value }) => value);
  const rows = bars.map(({ name, value, said }): Cell[] => {
    const picture = new ImageRun({
      type: 'png',
      data: barPicture(shareOf(value, all), PICTURE.width, PICTURE.height),
      transformation: PICTURE,
      altText: { name: readable(name), title: readable(name), description: readable(`${name}: ${said}`) },
    });
    return [
      { children: runs(name, { bold: true }), numeric: false },
      { children: [picture], numeric: false },
      { children: runs(said), numeric: true },
    ];
  });
  return [paragraphOf(alternative), ...tableWith(caption, [{ name: names }, { name: bar }, { name: values, numeric: true }], rows)];
}

/** A block of a report as Word has it: headings are headings, lists are lists, and each table has a head that is repeated. */
export function wordBlock(block: ReportBlock, furniture: Report['furniture']): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ children: runs(block.text), heading: LEVELS[block.level], keepNext: true })];
    case 'text':
      return [paragraphOf(block.text, block.quiet === true ? 'Quiet' : undefined)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ children: runs(item), ...(block.numbered === true ? { numbering: { reference: 'numbered', level: 0 } } : { bullet: { level: 0 } }) })
      );
    case 'facts':
      return factParagraphs(block.facts);
    case 'table':
      return tableOf(block);
    case 'bars':
      return barsOf(block, furniture);
  }
}
