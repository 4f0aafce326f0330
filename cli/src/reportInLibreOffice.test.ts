import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { appraisalSaying, CONFIRMED } from '../../testing/appraisalSaying';
import { appraisalReport } from '../../src/functions/rules';
import { drawAppraisalReport } from '../../src/reports/appraisal/drawAppraisalReport';
import { reportDocument } from '../../src/reports/word/reportDocument';

const installed = spawnSync('soffice', ['--version']).status === 0;
// Said in the name, so that nobody takes a pass for a look.
const name = installed ? 'converted by LibreOffice' : 'NOT converted: LibreOffice is not on this machine (apt-get install libreoffice-writer)';

(installed ? describe : describe.skip)(`the appraisal report, ${name}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps its headings, its tables with their heads, its lists and the words of its pictures', async () => {
    const report = drawAppraisalReport(appraisalReport(CONFIRMED), await appraisalSaying('en'));
    writeFileSync(join(folder, 'report.docx'), await reportDocument(report));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'odt', 'report.docx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const parts = unzipSync(readFileSync(join(folder, 'report.odt')));
    const content = strFromU8(parts['content.xml']);
    const found = (of: RegExp): string[] => [...content.matchAll(of)].map((each) => each[1] ?? each[0]);
    const of = (kind: string): number => report.blocks.filter((block) => block.kind === kind).length;
    expect(found(/<text:h [^>]*text:outline-level="(\d)"/g)).toEqual(report.blocks.flatMap((block) => (block.kind === 'heading' ? [String(block.level)] : [])));
    const tables = of('table') + of('bars');
    expect([found(/<table:table /g).length, found(/<table:table-header-rows>/g).length]).toEqual([tables, tables]);
    expect(found(/<svg:desc>([^<]+)</g)).toEqual(
      report.blocks.flatMap((block) => (block.kind === 'bars' ? block.bars.map(({ name: each, said }) => `${each}: ${said}`) : []))
    );
    expect(found(/<text:list /g).length).toBeGreaterThanOrEqual(of('list'));
    expect(strFromU8(parts['styles.xml'])).toMatch(/fo:language="en" fo:country="GB"/);
    expect(strFromU8(parts['meta.xml'])).toContain(`<dc:title>${report.title}</dc:title>`);
  }, 120_000);
});
