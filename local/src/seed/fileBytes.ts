import { strToU8, zipSync, type Zippable } from 'fflate';

/** A time for the entries of zips, so that the same seed makes the same bytes. */
const WRITTEN = new Date('2026-01-05T09:00:00Z');
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const TEXT = 'A document of the local tenant.';

/** Small real files, one for each kind; every document of that kind shares them. */
export const FILE_BYTES: Readonly<Record<string, Uint8Array>> = {
  docx: office('word/document.xml', 'wordprocessingml.document', {
    'word/document.xml': `${HEAD}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${TEXT}</w:t></w:r></w:p></w:body></w:document>`,
  }),
  xlsx: office('xl/workbook.xml', 'spreadsheetml.sheet', {
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${OFFICE}/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${TEXT}</t></is></c></row></sheetData></worksheet>`,
  }),
  pdf: strToU8(pdf()),
  eml: strToU8(
    `From: nia.prys@rivers.example\r\nTo: tom.ashworth@rivers.example\r\nSubject: For the file\r\nDate: Mon, 5 Jan 2026 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n`
  ),
  csv: strToU8('Date,Reading\r\n2026-01-05,1.42\r\n'),
  txt: strToU8(`${TEXT}\r\n`),
};

/** The bytes of a document by its name. */
export function bytesFor(name: string): Uint8Array {
  return FILE_BYTES[name.slice(name.lastIndexOf('.') + 1)] ?? strToU8(TEXT);
}

function office(main: string, kind: string, parts: Readonly<Record<string, string>>): Uint8Array {
  const overrides = Object.keys(parts)
    .filter((part) => part.endsWith('.xml'))
    .map((part) => {
      const type = part === main ? `${kind}.main` : 'spreadsheetml.worksheet';
      return `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
    });
  const types = `${HEAD}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const entries = Object.entries({ '[Content_Types].xml': types, '_rels/.rels': relationships('officeDocument', main), ...parts });
  const zippable: Zippable = Object.fromEntries(entries.map(([name, text]) => [name, [strToU8(text), { mtime: WRITTEN }]]));
  return zipSync(zippable);
}

function relationships(kind: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;
}

/** One page with one line of text, with a correct table of where each object stands. */
function pdf(): string {
  const stream = `BT /F1 12 Tf 72 770 Td (${TEXT}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}
