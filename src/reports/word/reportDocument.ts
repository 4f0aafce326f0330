import { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { readable } from '../escapeHtml';
import type { Report } from '../model/types';
import { factParagraphs, runs, wordBlock } from './wordBlocks';
import { wordStyles } from './wordStyles';

/** A4 with margins of two centimetres, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };

/**
 * A report as a Word document (.docx): real headings, lists and tables whose heads are repeated, the language said, the
 * title among its properties, alternative text on each picture, A4 with numbered pages.
 * The library is large: load this with `import()`, when somebody asks for it.
 */
export async function reportDocument(report: Report): Promise<Uint8Array> {
  const { title, subtitle, author, furniture, footer } = report;
  const pages = new Paragraph({
    children: [new TextRun({ children: [`${furniture.page} `, PageNumber.CURRENT, ` ${furniture.of} `, PageNumber.TOTAL_PAGES] })],
    style: 'Quiet',
  });
  const document = new Document({
    title: readable(title),
    description: readable(subtitle),
    creator: readable(author || title),
    lastModifiedBy: readable(author || title),
    ...wordStyles(report.culture),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [new Paragraph({ children: runs(title), style: 'Quiet' }), pages] }) },
        children: [
          new Paragraph({ children: runs(title), heading: HeadingLevel.TITLE }),
          new Paragraph({ children: runs(subtitle) }),
          ...factParagraphs(report.facts),
          ...report.blocks.flatMap((block) => wordBlock(block, furniture)),
          new Paragraph({ children: runs(footer), style: 'Quiet' }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'uint8array'));
}
