import { PAGE_STYLE } from '../whatToKeep/pageStyle';

/** What a report adds to the page's style: facts side by side, bars, and columns of numbers. */
const OWN = `
h3{font-size:1.125rem;line-height:1.3;font-weight:600;margin:1.75rem 0 .5rem}
thead th:first-child,thead th:nth-child(2){width:auto}
table{margin:0 0 1rem}
dl{display:grid;grid-template-columns:minmax(8rem,16rem) 1fr;gap:.25rem 1rem;margin:0 0 1rem}
dt{font-weight:600}
dd{margin:0}
.number{text-align:right;font-variant-numeric:tabular-nums}
ul,ol{max-width:44rem}
svg{display:block;max-width:100%;height:auto;margin:0 0 .5rem}
svg rect{fill:var(--mark)}
svg text{fill:var(--text)}
figure{margin:0 0 1rem}
@media (max-width:48rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}.number{text-align:left}}
@media print{h3{break-after:avoid}svg rect{fill:#000}}
`;

export const REPORT_STYLE = PAGE_STYLE + OWN.trim().replace(/\n/g, '');
