import type { Culture } from '../../words';
import { escapeHtml, escapeLines } from '../escapeHtml';
import type { Report, ReportBlock, ReportFact } from '../model/types';
import { barsFigure } from './barsFigure';
import { REPORT_STYLE } from './reportStyle';

type Table = Extract<ReportBlock, { readonly kind: 'table' }>;

const LANGUAGE: Readonly<Record<Culture, string>> = { en: 'en-GB', cy: 'cy' };
function tableOf({ caption, columns, rows }: Table): string {
  const kind = (at: number): string => (columns[at]?.numeric === true ? ' class="number"' : '');
  const head = columns.map(({ name }, at) => `<th role="columnheader" scope="col"${kind(at)}>${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map(({ name }, at) => {
      const text = escapeLines(row[at] ?? '');
      return at === 0 ? `<th role="rowheader" scope="row">${text}</th>` : `<td role="cell" data-heading="${escapeHtml(name)}"${kind(at)}>${text}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>`;
  });
  return `<table role="table"><caption>${escapeHtml(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body.join('\n')}
</tbody></table>`;
}

const factsOf = (facts: readonly ReportFact[]): string =>
  facts.length === 0 ? '' : `<dl>${facts.map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeLines(value)}</dd>`).join('')}</dl>`;

/** A block of a report as HTML; headings go one below the title, and each has a name to jump to. */
function blockOf(block: ReportBlock, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="part-${at}">${escapeHtml(block.text)}</h${block.level + 1}>`;
    case 'text':
      return `<p${block.quiet === true ? ' class="quiet"' : ''}>${escapeLines(block.text)}</p>`;
    case 'list': {
      const tag = block.numbered === true ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((each) => `<li>${escapeLines(each)}</li>`).join('')}</${tag}>`;
    }
    case 'facts':
      return factsOf(block.facts);
    case 'table':
      return tableOf(block);
    case 'bars':
      return `${barsFigure(block)}
${tableOf({ kind: 'table', caption: block.caption, columns: [{ name: block.names }, { name: block.values, numeric: true }], rows: block.bars.map(({ name, said }) => [name, said]) })}`;
  }
}

/**
 * A report as one page that stands alone: no script, nothing loaded from anywhere, readable without a style, on paper, at
 * 320 pixels and by a screen reader (WCAG 2.2 AA). Every text in it is escaped.
 */
export function reportPage(report: Report): string {
  const own = report.furniture;
  const title = escapeHtml(report.title);
  const sections = report.blocks.flatMap((block, at) => (block.kind === 'heading' && block.level === 1 ? [{ text: block.text, at }] : []));
  const contents = sections.map(({ text, at }) => `<li><a href="#part-${at}">${escapeHtml(text)}</a></li>`).join('');
  return `<!DOCTYPE html>
<html lang="${LANGUAGE[report.culture]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body id="top">
<a class="skip" href="#report">${escapeHtml(own.skip)}</a>
<header>
<h1>${title}</h1>
<p>${escapeLines(report.subtitle)}</p>
${factsOf(report.facts)}
${sections.length > 1 ? `<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(own.contents)}</h2><ul>${contents}</ul></nav>` : ''}
</header>
<main id="report" tabindex="-1">
${report.blocks.map(blockOf).join('\n')}
</main>
<footer>
<p class="quiet">${escapeLines(report.footer)}</p>
<p class="up"><a href="#top">${escapeHtml(own.toTop)}</a></p>
</footer>
</body>
</html>
`;
}
