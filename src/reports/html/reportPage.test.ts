/** @jest-environment jsdom */
import axe from 'axe-core';
import fc from 'fast-check';
import { appraisalSaying, CONFIRMED } from '../../../testing/appraisalSaying';
import { MINIMAL_PAGE } from '../../../testing/functionPage';
import { appraisalReport } from '../../functions/rules';
import type { Culture } from '../../words';
import { drawAppraisalReport } from '../appraisal/drawAppraisalReport';
import type { Report } from '../model/types';
import { reportPage } from './reportPage';

const drawn = async (culture: Culture, source = CONFIRMED): Promise<Report> => drawAppraisalReport(appraisalReport(source), await appraisalSaying(culture));
const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const levels = (page: Document): number[] => [...page.querySelectorAll('h1,h2,h3,h4')].map(({ localName }) => Number(localName[1]));

describe.each<[Culture, string, string]>([
  ['en', 'en-GB', 'Appraisal report: Flood risk management'],
  ['cy', 'cy', 'Adroddiad arfarnu: Flood risk management'],
])('the appraisal report as a page in %s', (culture, language, title) => {
  it('has nothing that axe finds', async () => {
    const page = read(reportPage(await drawn(culture)));
    document.documentElement.innerHTML = page.documentElement.innerHTML;
    document.documentElement.lang = page.documentElement.lang;
    const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect([document.documentElement.lang, page.querySelector('h1')?.textContent, page.title]).toEqual([language, title, title]);
  });

  it('leaves out no level of heading, and links to each section', async () => {
    const page = read(reportPage(await drawn(culture)));
    const all = levels(page);
    expect(all.filter((level) => level === 1)).toHaveLength(1);
    for (let at = 1; at < all.length; at += 1) expect(all[at] - all[at - 1]).toBeLessThanOrEqual(1);
    const links = [...page.querySelectorAll('nav a')].map((each) => each.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThanOrEqual(9);
    for (const link of links) expect(page.querySelector(link)?.localName).toBe('h2');
  });

  it('has a caption, and a heading for each column and row, in every table', async () => {
    const tables = [...read(reportPage(await drawn(culture))).querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(10);
    for (const table of tables) {
      expect(table.caption?.textContent).not.toBe('');
      const columns = table.querySelectorAll('thead th[scope=col]').length;
      for (const row of table.querySelectorAll('tbody tr')) {
        expect([row.querySelectorAll('th[scope=row]').length, row.children.length]).toEqual([1, columns]);
      }
    }
  });
});

it('has the archive’s headings in their order', async () => {
  const page = read(reportPage(await drawn('en')));
  expect([...page.querySelectorAll('main h2')].map((each) => each.textContent)).toEqual([
    'Document history and approvals',
    'Executive summary',
    '1 Background information',
    '2 Material transferred in the past',
    '3 Analysis of types of records',
    '4 Proposals for selection',
    '5 Additional information and follow-up',
    'Technical report',
    'Index of series',
  ]);
  expect(page.querySelector('footer')?.textContent).toContain(CONFIRMED.snapshot?.hash);
  expect(page.body.textContent).toContain('AW 3/1-40');
});

it('draws bars with their words, and has every value in a table', async () => {
  const page = read(reportPage(await drawn('en')));
  const picture = page.querySelector('svg[role=img]');
  expect(picture?.getAttribute('aria-label')).toMatch(/^\d+ formats\. The one in most series is /);
  expect(picture?.querySelectorAll('rect')).toHaveLength(9);
  expect([...(picture?.closest('figure')?.nextElementSibling?.querySelectorAll('tbody tr') ?? [])]).toHaveLength(9);
});

it('says of a page with nothing on it what is not known', async () => {
  const page = read(reportPage(await drawn('en', { page: MINIMAL_PAGE, on: '2026-11-20', snapshot: null })));
  const said = page.body.textContent ?? '';
  for (const part of ['Nobody has confirmed this page yet.', 'Which series of records it makes.', 'Not known']) expect(said).toContain(part);
});

it('stands alone, and only ever reads what a page says, whatever that is', async () => {
  const report = await drawn('en');
  expect(reportPage(report)).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '</style><b>', '</svg><a href=x>', '<!--')
  );
  const parts = new Set(
    'html,head,meta,title,style,body,a,header,h1,h2,h3,h4,p,nav,ul,ol,li,main,table,caption,thead,tr,th,tbody,td,footer,br,dl,dt,dd,figure,figcaption,svg,text,rect'.split(
      ','
    )
  );
  fc.assert(
    fc.property(text, text, fc.double(), (one, other, value) => {
      const page = read(
        reportPage({
          ...report,
          title: one,
          subtitle: other,
          facts: [{ name: one, value: other }],
          blocks: [
            { kind: 'heading', level: 1, text: one },
            { kind: 'list', items: [one, other] },
            { kind: 'table', caption: one, columns: [{ name: other }], rows: [[one]] },
            { kind: 'bars', caption: one, alternative: other, names: one, values: other, bars: [{ name: one, value, said: other }] },
          ],
        })
      );
      for (const element of page.querySelectorAll('*')) {
        expect(parts.has(element.localName)).toBe(true);
        expect([...element.attributes].filter(({ name }) => /^on|^style$|^src$/.test(name))).toEqual([]);
      }
    }),
    { numRuns: 40 }
  );
});
