import { safeLink, type Schedule } from '../../retention/rules';
import type { Culture } from '../../words';
import type { PeriodWords } from '../../words/periods';
import type { WhatToKeepWords } from '../../words/whatToKeep';
import { escapeHtml, escapeLines } from '../escapeHtml';
import type { PublishedClass, PublishedFunction } from './classesToPublish';
import { PAGE_STYLE } from './pageStyle';

/** What a page says of itself beside the schedule. */
export interface PageSetting {
  readonly words: { readonly page: WhatToKeepWords; readonly periods: PeriodWords };
  readonly culture: Culture;
  /** The language of the schedule's own words. */
  readonly scheduleLanguage: Culture;
  /** Whom to ask; empty where nobody is named. */
  readonly contact: string;
  /** In words; empty where it is not said. */
  readonly publishedOn: string;
  /** The name of the table beside the page; empty where there is none. */
  readonly csvName: string;
}

const LANGUAGE: Readonly<Record<Culture, string>> = { en: 'en-GB', cy: 'cy' };

/** Says that a text is in the schedule's language, where the page's is another. */
const inScheduleLanguage = ({ culture, scheduleLanguage }: PageSetting): string =>
  culture === scheduleLanguage ? '' : ` lang="${LANGUAGE[scheduleLanguage]}"`;

const quiet = (html: string, attributes = ''): string => `<p class="quiet"${attributes}>${html}</p>`;

function whyOf({ authority }: PublishedClass['recordClass'], setting: PageSetting): string {
  const text = escapeLines(authority.text || authority.url);
  const url = safeLink(authority.url);
  if (text === '') return escapeHtml(setting.words.page.notSaid);
  return url === '' ? text : `<a href="${escapeHtml(url)}" rel="noreferrer">${text}</a>`;
}

function rowOf({ recordClass, reading }: PublishedClass, setting: PageSetting): string {
  const { page, periods } = setting.words;
  const lang = inScheduleLanguage(setting);
  const { title, description, keepFor, keepFrom, action, series, code, activity } = recordClass;
  const cell = (heading: string, html: string, attributes = ''): string => `<td role="cell" data-heading="${escapeHtml(heading)}"${attributes}>${html}</td>`;
  const howLong = reading.needsPerson ? page.decided : periods.reading(reading);
  const assumed = reading.needsPerson ? [] : reading.assumptions.map((each) => periods.assumption[each]);
  const then = `${escapeHtml(page.action[action])}${action === 'transfer' && series !== '' ? quiet(escapeHtml(page.toSeries(series))) : ''}`;
  const about = [activity, description].filter((each) => each !== '').map((each) => quiet(escapeLines(each), lang));
  return [
    `<tr role="row"><th role="rowheader" scope="row"><span${lang}>${escapeHtml(title)}</span>${about.join('')}${quiet(escapeHtml(page.reference(code)))}</th>`,
    cell(
      page.column.howLong,
      [escapeHtml(howLong), ...assumed.map((each) => quiet(escapeHtml(each))), keepFor === '' ? '' : quiet(escapeHtml(page.own(keepFor)))].join('')
    ),
    cell(page.column.fromWhen, escapeHtml(keepFrom || page.notSaid), keepFrom === '' ? '' : lang),
    cell(page.column.then, then),
    `${cell(page.column.why, whyOf(recordClass, setting), recordClass.authority.text === '' ? '' : lang)}</tr>`,
  ].join('\n');
}

function sectionOf({ name, classes }: PublishedFunction, at: number, setting: PageSetting): string {
  const { page } = setting.words;
  const { what, howLong, fromWhen, then, why } = page.column;
  const heading = name === '' ? page.otherFunction : name;
  const lang = name === '' ? '' : inScheduleLanguage(setting);
  const head = [what, howLong, fromWhen, then, why].map((each) => `<th role="columnheader" scope="col">${escapeHtml(each)}</th>`).join('');
  return `<section aria-labelledby="function-${at}">
<h2 id="function-${at}"${lang}>${escapeHtml(heading)}</h2>
<table role="table"><caption>${escapeHtml(page.caption(heading))}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${classes.map((each) => rowOf(each, setting)).join('\n')}
</tbody></table>
<p class="up"><a href="#top">${escapeHtml(page.toTop)}</a></p>
</section>`;
}

function contentsOf(functions: readonly PublishedFunction[], setting: PageSetting): string {
  const { page } = setting.words;
  if (functions.length < 2) return '';
  const lines = functions.map(({ name, classes }, at) => {
    const text = name === '' ? page.otherFunction : name;
    const lang = name === '' ? '' : inScheduleLanguage(setting);
    return `<li><a href="#function-${at}"${lang}>${escapeHtml(text)}</a> <span class="quiet">${escapeHtml(page.classes(classes.length))}</span></li>`;
  });
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(page.contents)}</h2><ul>${lines.join('')}</ul></nav>`;
}

/**
 * A schedule as one page that stands alone: no script, nothing loaded from anywhere, readable without a style, on paper,
 * on a narrow screen and by a screen reader (WCAG 2.2 AA). Every text in it is escaped.
 */
export function publishedPage(
  schedule: Pick<Schedule, 'title' | 'version' | 'publicRecords'>,
  functions: readonly PublishedFunction[],
  setting: PageSetting
): string {
  const { page } = setting.words;
  const title = escapeHtml(page.title(schedule.title));
  const { contact, csvName, publishedOn } = setting;
  const about = [page.version(schedule.version, publishedOn), ...(schedule.publicRecords ? [page.publicRecords] : []), page.holds];
  const download =
    csvName === '' ? '' : `<p class="download"><a href="${escapeHtml(encodeURIComponent(csvName))}" download>${escapeHtml(page.download)}</a></p>\n`;
  return `<!DOCTYPE html>
<html lang="${LANGUAGE[setting.culture]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body id="top">
<a class="skip" href="#records">${escapeHtml(page.skip)}</a>
<header>
<h1>${title}</h1>
<p>${escapeHtml(page.lead)}</p>
${download}${contentsOf(functions, setting)}
</header>
<main id="records" tabindex="-1">
${functions.length === 0 ? `<p>${escapeHtml(page.none)}</p>` : functions.map((each, at) => sectionOf(each, at, setting)).join('\n')}
</main>
<footer>
<h2>${escapeHtml(page.about)}</h2>
${about.map((each) => `<p>${escapeHtml(each)}</p>`).join('\n')}
${contact === '' ? '' : `<h2>${escapeHtml(page.contactHeading)}</h2>\n<p>${escapeLines(page.contact(contact))}</p>\n`}</footer>
</body>
</html>
`;
}
