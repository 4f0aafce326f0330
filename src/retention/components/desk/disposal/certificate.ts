import { escapeHtml } from '../../../../reports/escapeHtml';
import type { Culture } from '../../../../words/culture';
import { formatDate, formatDateTime } from '../../../../words/dates';
import { formatNumber } from '../../../../words/numbers';
import type { DisposalWords } from '../../../../words/disposal';
import { DISPOSAL_OUTCOMES, foldLog, type DisposalEntry, type DisposalState, type StandingPlan } from '../../../rules';
import { hashText } from './tables';

export interface CertificateInput {
  readonly plan: StandingPlan;
  /** The lines of this plan, in the order of the log. */
  readonly log: readonly DisposalEntry[];
  readonly siteUrl: string;
  readonly timeZone: string;
  readonly culture: Culture;
  readonly words: DisposalWords;
}

const STYLE = `
body{font:16px/1.5 "Segoe UI",Arial,sans-serif;color:#0b0c0c;background:#fff;max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}
dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.375rem .75rem .375rem 0;border-bottom:1px solid #b1b4b6;overflow-wrap:break-word}
tbody th{font-weight:600;overflow-wrap:anywhere}
td.n,th.n{text-align:right}.known{border-left:4px solid #0b0c0c;padding:.25rem 0 .25rem 1rem}
@media (max-width:30rem){dl{display:block}dd{margin-bottom:.5rem}table,tbody,tr,th,td{display:block;overflow-wrap:anywhere}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}td.n{text-align:left}td::before{content:attr(data-head) ": ";font-weight:600}}
@media (prefers-color-scheme:dark){body{color:#f3f2f1;background:#1b1a19}th,td{border-color:#605e5c}.known{border-color:#f3f2f1}}
@media print{body{max-width:none;padding:0;color:#000;background:#fff}thead{display:table-header-group}tr{break-inside:avoid}}`;

interface Cell {
  readonly text: string;
  readonly number?: boolean;
}

function table(caption: string, heads: readonly Cell[], rows: readonly (readonly Cell[])[]): string {
  const kind = ({ number }: Cell): string => (number === true ? ' class="n"' : '');
  const head = heads.map((cell) => `<th scope="col" role="columnheader"${kind(cell)}>${escapeHtml(cell.text)}</th>`).join('');
  const body = rows
    .map(
      (cells) =>
        `<tr role="row">${cells
          .map((cell, at) =>
            at === 0
              ? `<th scope="row" role="rowheader">${escapeHtml(cell.text)}</th>`
              : `<td role="cell"${kind(cell)} data-head="${escapeHtml(heads[at].text)}">${escapeHtml(cell.text)}</td>`
          )
          .join('')}</tr>`
    )
    .join('\n');
  return `<table role="table"><caption>${escapeHtml(caption)}</caption><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">\n${body}\n</tbody></table>`;
}

const list = (pairs: readonly (readonly [string, string])[]): string =>
  `<dl>${pairs.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('')}</dl>`;

/** What people call an account whose name nobody kept. */
const plainLogin = (login: string): string => login.slice(login.lastIndexOf('|') + 1);

/**
 * The certificate of one plan as a page that stands alone: read without a script, on paper, in the dark and at 320 pixels.
 * It says what the log says, and no more.
 */
export function certificatePage({ plan: { plan, agreed, begun, ended, needsSecond }, log, siteUrl, timeZone, culture, words }: CertificateInput): string {
  const states = foldLog(log);
  const moment = (iso: string): string => formatDateTime(iso, culture, timeZone);
  const number = (value: number): string => formatNumber(value, culture);
  const deciders = [
    ...new Set(
      log
        .filter(({ decidedBy }) => decidedBy !== '')
        .map(({ decidedBy, decidedWhen }) => `${plainLogin(decidedBy)}, ${formatDate(decidedWhen, culture, timeZone)}`)
    ),
  ];
  const runners = [...new Set(log.map(({ who }) => who.name))];
  const went = states.filter(({ entry }) => entry.outcome !== 'notSent' && entry.outcome !== 'sending');
  const stayed = states.filter(({ entry }) => entry.outcome === 'notSent' || entry.outcome === 'sending');
  const said = ({ entry, sentWhen }: DisposalState): string =>
    entry.outcome === 'sent' ? words.sentOn(moment(sentWhen)) : `${words.outcomes[entry.outcome]} (${moment(entry.when)})`;
  const held = states.filter(({ entry }) => entry.codes.includes('held')).length;
  const text = (value: string): Cell => ({ text: value });
  const { columns } = words;

  const parts = [
    `<h1>${escapeHtml(words.certificateTitle)}</h1>`,
    `<p>${escapeHtml(words.certificateLead)}</p>`,
    `<p class="known">${escapeHtml(words.certificateKnown)}</p>`,
    `<h2>${escapeHtml(words.certificateWhat)}</h2>`,
    list([
      [words.certificateSite, siteUrl],
      ...plan.series.map(({ recordClass, place, year }) => [words.recordClass, `${recordClass} – ${place}${year === null ? '' : ` – ${year}`}`] as const),
      [words.certificateSchedule, plan.rule],
      ...deciders.map((decider) => [words.certificateDecided, decider] as const),
      [words.certificateAgreed, agreed === null ? (needsSecond ? '–' : words.certificateNoSecond) : `${agreed.who.name}, ${moment(agreed.when)}`],
      [words.certificateCarriedOut, begun === null ? '–' : `${runners.join(', ')}, ${moment(begun.when)}${ended === null ? '' : ` – ${moment(ended.when)}`}`],
      [words.certificatePlan, words.planName(plan.documents, plan.who.name, moment(plan.when))],
      [words.certificateHash, plan.hash],
    ]),
    `<h2>${escapeHtml(words.certificateCounts)}</h2>`,
    table(
      words.certificateCounts,
      [text(words.outcome), { text: words.howMany, number: true }],
      DISPOSAL_OUTCOMES.map((outcome) => ({ outcome, many: states.filter(({ entry }) => entry.outcome === outcome).length }))
        .filter(({ many }) => many > 0)
        .map(({ outcome, many }) => [text(words.outcomes[outcome]), { text: number(many), number: true }])
    ),
    `<h2>${escapeHtml(words.certificateHolds)}</h2>`,
    `<p>${escapeHtml(words.certificateHeld(held))}</p>`,
    ...(went.length === 0
      ? []
      : [
          `<h2>${escapeHtml(words.certificateSent)}</h2>`,
          table(
            words.certificateSent,
            [columns.path, columns.class, columns.authority, columns.keepUntil, columns.outcome, columns.sha256].map(text),
            went.map((state) => {
              const { path, recordClass, classTitle, authority, keepUntil } = state.entry;
              return [
                path,
                `${recordClass} ${classTitle}`.trim(),
                authority,
                keepUntil === '' ? '–' : formatDate(`${keepUntil}T12:00:00Z`, culture, 'UTC'),
                said(state),
                hashText(state.entry, words) || '–',
              ].map(text);
            })
          ),
        ]),
    ...(stayed.length === 0
      ? []
      : [
          `<h2>${escapeHtml(words.certificateNotSent)}</h2>`,
          table(
            words.certificateNotSent,
            [columns.path, columns.class, columns.reason].map(text),
            stayed.map(({ entry }) =>
              [
                entry.path === '' ? entry.documentId : entry.path,
                entry.recordClass,
                entry.outcome === 'sending' ? words.outcomes.sending : entry.codes.map((code) => words.reasons[code].why).join(' '),
              ].map(text)
            )
          ),
        ]),
  ];
  return `<!doctype html>
<html lang="${culture}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(words.certificateTitle)}</title><style>${STYLE}</style></head>
<body><main>
${parts.join('\n')}
</main></body></html>
`;
}
