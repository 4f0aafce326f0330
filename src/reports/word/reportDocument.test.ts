import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { appraisalSaying, CONFIRMED } from '../../../testing/appraisalSaying';
import { appraisalReport } from '../../functions/rules';
import type { Culture } from '../../words';
import { drawAppraisalReport } from '../appraisal/drawAppraisalReport';
import type { Report } from '../model/types';
import { barPicture } from './barPicture';
import { reportDocument } from './reportDocument';

const drawn = async (culture: Culture): Promise<Report> => drawAppraisalReport(appraisalReport(CONFIRMED), await appraisalSaying(culture));

interface Parts {
  readonly document: string;
  readonly styles: string;
  readonly core: string;
  readonly footer: string;
  readonly numbering: string;
}
async function partsOf(report: Report): Promise<Parts> {
  const parts = unzipSync(await reportDocument(report));
  const text = (name: string): string => strFromU8(parts[name]);
  return {
    document: text('word/document.xml'),
    styles: text('word/styles.xml'),
    core: text('docProps/core.xml'),
    footer: text('word/footer1.xml'),
    numbering: text('word/numbering.xml'),
  };
}
const all = (text: string, of: RegExp): string[] => [...text.matchAll(of)].map((found) => found[1] ?? found[0]);

describe.each<[Culture, string]>([
  ['en', 'en-GB'],
  ['cy', 'cy-GB'],
])('the appraisal report in Word in %s', (culture, language) => {
  let parts: Parts;
  let report: Report;
  beforeAll(async () => {
    report = await drawn(culture);
    parts = await partsOf(report);
  });

  it('says its language and its title', () => {
    expect(all(parts.styles, /<w:docDefaults>.*?<w:lang w:val="([^"]+)"/g)).toEqual([language]);
    expect(parts.core).toContain(`<dc:title>${report.title}</dc:title>`);
    expect(parts.core).not.toContain('Un-named');
  });

  it('has real headings, in order, one for each of the report’s', () => {
    const styles = all(parts.document, /<w:pStyle w:val="(Title|Heading\d)"\/>/g);
    const wanted = report.blocks.flatMap((block) => (block.kind === 'heading' ? [`Heading${block.level}`] : []));
    expect(styles).toEqual(['Title', ...wanted]);
    for (const id of new Set(styles)) expect(parts.styles).toContain(`w:styleId="${id}"`);
    // Without its level a heading is one in Word alone, and a paragraph in LibreOffice.
    expect(all(parts.styles, /w:styleId="Heading[123]".*?<w:outlineLvl w:val="(\d)"\/>/g)).toEqual(['0', '1', '2']);
  });

  it('has a head in every table that is marked and repeated, and a caption before it', () => {
    const tables = all(parts.document, /<w:tbl>.*?<\/w:tbl>/g);
    expect(tables).toHaveLength(report.blocks.filter(({ kind }) => kind === 'table' || kind === 'bars').length);
    for (const table of tables)
      expect(all(table, /<w:tr>.*?<\/w:tr>/g).map((row) => row.includes('<w:tblHeader/>'))).toEqual([
        true,
        ...all(table, /<w:tr>/g)
          .slice(1)
          .map(() => false),
      ]);
    expect(all(parts.document, /<w:pStyle w:val="Caption"\/>/g)).toHaveLength(tables.length);
  });

  it('has words for each picture, and lists as lists', () => {
    const pictures = all(parts.document, /<wp:docPr [^>]*>/g);
    expect(pictures.length).toBe(9);
    for (const picture of pictures) expect(picture).toMatch(/descr="[^"]+: [^"]+"/);
    expect(new Set(all(parts.document, /<wp:docPr [^>]*\bid="([^"]+)"/g)).size).toBe(pictures.length);
    const items = report.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    expect(all(parts.document, /<w:numPr>/g)).toHaveLength(items.length);
  });

  it('is A4 with numbered pages', () => {
    expect(parts.document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(parts.footer).toMatch(/PAGE.*NUMPAGES/);
  });
});

it('is well formed whatever a page says, and says it', async () => {
  const bad = 'a <b>&amp; "c"\u0000\u000b\ud800 ]]> \u2028 ŷ';
  const report: Report = { ...(await drawn('en')), title: bad, facts: [{ name: bad, value: bad }], blocks: [{ kind: 'list', items: [bad], numbered: true }] };
  const { document, core } = await partsOf(report);
  const parser = new XMLParser({ ignoreAttributes: true, trimValues: false });
  expect(() => [parser.parse(document, true), parser.parse(core, true)]).not.toThrow();
  expect(JSON.stringify(parser.parse(document))).toContain(']]>');
});

it('draws a bar as far as its share', () => {
  const bar = barPicture(0.5, 16, 1);
  expect([...bar.subarray(1, 4)].map((each) => String.fromCharCode(each)).join('')).toBe('PNG');
  expect(barPicture(0.5, 16, 1)).not.toEqual(barPicture(1, 16, 1));
  expect(barPicture(7, 16, 1)).toEqual(barPicture(1, 16, 1));
});
