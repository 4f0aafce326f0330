/** @jest-environment jsdom */
import axe from 'axe-core';
import fc from 'fast-check';
import { riversSchedule } from '../../../testing/riversSchedule';
import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../retention/rules';
import { readCsv } from '../../tables';
import { loadWords, type Culture } from '../../words';
import { periodWords, type PeriodWords } from '../../words/periods';
import { whatToKeepWords, type WhatToKeepWords } from '../../words/whatToKeep';
import { publishSchedule, PUBLISHED_HEADINGS, type PublishOptions } from '..';

interface Words {
  readonly page: WhatToKeepWords;
  readonly periods: PeriodWords;
}
const words = {} as Record<Culture, Words>;
beforeAll(async () => {
  for (const culture of ['en', 'cy'] as const)
    words[culture] = { page: await loadWords(whatToKeepWords, culture), periods: await loadWords(periodWords, culture) };
});

const scheduleOf = (...classes: Partial<RecordClass>[]): Schedule => ({
  ...riversSchedule,
  classes: classes.map((each, at) => ({
    ...EMPTY_CLASS,
    code: `C${at}`,
    title: 'Invoices',
    keepFor: '6 years',
    keepFrom: 'Creation',
    businessFunction: 'Finance',
    action: 'destroy' as const,
    ...each,
  })),
});
const pageOf = (schedule: Schedule, culture: Culture = 'en', options?: PublishOptions): Document =>
  new DOMParser().parseFromString(publishSchedule(schedule, words[culture], culture, options).html, 'text/html');
const texts = (page: Document, selector: string): string[] => [...page.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '');

describe('the page', () => {
  it.each<[Culture, string, string]>([
    ['en', 'en-GB', 'What to keep: '],
    ['cy', 'cy', 'Beth i’w gadw: '],
  ])('in %s has nothing that axe finds', async (culture, language, title) => {
    const page = pageOf(riversSchedule, culture, { today: '2026-11-20', contact: 'records@rivers.example' });
    document.documentElement.innerHTML = page.documentElement.innerHTML;
    document.documentElement.lang = page.documentElement.lang;
    // Colours are nothing that jsdom can see: a browser looks at those.
    const { violations, passes } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.length).toBeGreaterThan(15);
    expect([page.documentElement.lang, texts(page, 'h1')[0].startsWith(title)]).toEqual([language, true]);
  });

  it('has a table for each function, with a heading for each row and column', () => {
    const page = pageOf(
      scheduleOf(
        {},
        { title: 'Deeds', businessFunction: 'Property' },
        { title: 'Budgets', businessFunction: 'finance ' },
        { title: 'Other', businessFunction: '' }
      )
    );
    expect(texts(page, 'main h2')).toEqual(['Finance', 'Property', 'Other records']);
    expect(texts(page, 'nav a')).toEqual(['Finance', 'Property', 'Other records']);
    for (const link of page.querySelectorAll('nav a')) expect(page.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    const [finance] = page.querySelectorAll('table');
    expect(finance.querySelectorAll('tbody th[scope=row]')).toHaveLength(2);
    expect([...finance.querySelectorAll('thead th[scope=col]')].map((each) => each.textContent)).toEqual([
      'Records',
      'How long we keep them',
      'From when',
      'What happens then',
      'Why',
    ]);
    expect(finance.caption?.textContent).toContain('Finance');
  });

  it('says how long in plain words and in the department’s own', () => {
    const cells = texts(pageOf(scheduleOf({ keepFor: 'Six years' })), 'tbody td');
    expect(cells[0]).toBe('Keep for 6 years after it was created.In our schedule: “Six years”');
    expect(texts(pageOf(scheduleOf({ keepFor: 'Current' })), 'tbody td')[0]).toBe('How long is decided case by case.In our schedule: “Current”');
  });

  it('links to a law, and to nothing that runs', () => {
    const page = pageOf(
      scheduleOf(
        { authority: { text: 'Limitation Act 1980', url: 'https://www.legislation.gov.uk/ukpga/1980/58?a=1&b="2' } },
        { authority: { text: 'Bad', url: 'javascript:alert(1)' } }
      )
    );
    expect([...page.querySelectorAll('tbody a')].map((each) => each.getAttribute('href'))).toEqual([]);
    const good = pageOf(scheduleOf({ authority: { text: 'Limitation Act 1980', url: 'https://www.legislation.gov.uk/ukpga/1980/58?a=1&b=2' } }));
    expect([...good.querySelectorAll('tbody a')].map((each) => [each.getAttribute('href'), each.textContent])).toEqual([
      ['https://www.legislation.gov.uk/ukpga/1980/58?a=1&b=2', 'Limitation Act 1980'],
    ]);
  });

  it('shows what is in use on its day, and nothing that is for the department alone', () => {
    const schedule = scheduleOf(
      { title: 'Ended', validTo: '2026-03-31' },
      { title: 'To come', validFrom: '2027-01-01' },
      { title: 'Replaced', supersededBy: 'C3' },
      { title: 'In use', owner: 'Mair Owen', usualMarking: 'OFFICIAL-SENSITIVE', vital: true, label: 'Six years label' }
    );
    const { html, csv, classes } = publishSchedule(schedule, words.en, 'en', { today: '2026-11-20' });
    expect([classes, texts(new DOMParser().parseFromString(html, 'text/html'), 'tbody th span')]).toEqual([1, ['In use']]);
    expect(html + csv).not.toMatch(/Mair Owen|OFFICIAL-SENSITIVE|Six years label/);
    expect(html).toContain('published on 20 November 2026');
  });

  it('stands alone: no script, no address that is asked for, and it says so to the browser', () => {
    const { html } = publishSchedule(riversSchedule, words.en, 'en');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
    expect(html).toContain('default-src &#39;none&#39;'.replace(/&#39;/g, "'"));
  });

  it('in Welsh says which words are in the schedule’s own language', () => {
    expect(pageOf(scheduleOf({}), 'cy').querySelector('tbody th span')?.getAttribute('lang')).toBe('en-GB');
    expect(pageOf(scheduleOf({}), 'cy', { scheduleLanguage: 'cy' }).querySelector('tbody th span')?.getAttribute('lang')).toBeNull();
  });

  it('without any class says so', () => expect(texts(pageOf(scheduleOf()), 'main p')).toEqual(['There are no types of record in this schedule yet.']));

  it('only ever reads what a schedule says, whatever that is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '</style><b>', '<!--', '&lt;', '\u2028</title>')
    );
    const parts = new Set(
      'html,head,meta,title,style,body,a,header,h1,p,nav,h2,ul,li,span,main,section,table,caption,thead,tr,th,tbody,td,footer,br'.split(',')
    );
    fc.assert(
      fc.property(
        fc.record({ title: text, description: text, businessFunction: text, activity: text, keepFor: text, keepFrom: text, series: text, code: text }),
        text,
        (each, other) => {
          const schedule = { ...scheduleOf({ ...each, action: 'transfer', authority: { text: other, url: other } }, {}), title: other, version: other };
          const page = pageOf(schedule, 'en', { contact: other, csvName: other });
          for (const element of page.querySelectorAll('*')) {
            expect(parts.has(element.localName)).toBe(true);
            expect([...element.attributes].filter(({ name }) => /^on|^style$|^src$/.test(name))).toEqual([]);
          }
          expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
        }
      ),
      { numRuns: 40 }
    );
  });
});

describe('the table', () => {
  it('has a row for each class and a column for each thing that is published', () => {
    const [head, row] = readCsv(publishSchedule(scheduleOf({ description: '=1+1' }), words.en, 'en').csv);
    expect(head).toEqual([...PUBLISHED_HEADINGS]);
    expect(Object.fromEntries(head.map((name, at) => [name, row[at]]))).toMatchObject({
      Code: 'C0',
      Function: 'Finance',
      Title: 'Invoices',
      Description: '=1+1',
      'In plain words': 'Keep for 6 years after it was created.',
      'What happens then': 'Destroyed',
    });
  });
});
