/** @jest-environment ./testing/domWithNode.ts */
import { unzipSync } from 'fflate';
import { functionSiteOf, turnFunctionsOn } from '../../../../../testing/functions';
import { preparedSites } from '../../../../../testing/preparedSite';
import { createPageDesk } from '../../../store/page/pageDesk';
import { savePageCopy } from './savePageCopy';

const openSite = preparedSites(async (site) => {
  await turnFunctionsOn(site);
  await createPageDesk(functionSiteOf(site)).save([{ path: 'title', was: '', value: 'Flood defence' }]);
});

it('hands over one file with all that can be taken away, and every row that made the page', async () => {
  const testSite = await openSite();
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const saved: Blob[] = [];
  URL.createObjectURL = (content: Blob | MediaSource) => (saved.push(content as Blob), 'blob:x');
  URL.revokeObjectURL = () => undefined;
  const site = functionSiteOf(testSite);
  await savePageCopy({ reading: await site.reading(), site, culture: 'en', today: '2026-03-02' });
  const bytes = await new Promise<ArrayBuffer>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as ArrayBuffer);
    reader.readAsArrayBuffer(saved[0]);
  });
  const files = unzipSync(new Uint8Array(bytes));
  expect(Object.keys(files).sort()).toEqual([
    'appraisal-report.docx',
    'appraisal-report.html',
    'function-page-history.json',
    'function-page.json',
    'function.eac-cpf.xml',
    'function.isdf.json',
    'series.csv',
    'transfer-metadata.csv',
  ]);
  const history = JSON.parse(new TextDecoder().decode(files['function-page-history.json'])) as { rows: { body: unknown }[] };
  expect(history.rows[0].body).toMatchObject({ kind: 'edit', changes: [{ path: 'title', value: 'Flood defence' }] });
  testSite.close();
});
