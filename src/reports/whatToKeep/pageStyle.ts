/**
 * How the page looks, in the page itself: light and dark by what the reader has chosen, rows that stack on narrow screens,
 * and a form for paper. All text has a contrast of 7 : 1 or more in both.
 */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--text:#1b1a19;--quiet:#484644;--ground:#fff;--band:#f6f5f4;--line:#8a8886;--link:#0b4f8a;--mark:#0b4f8a}
@media (prefers-color-scheme:dark){:root{--text:#f3f2f1;--quiet:#d2d0ce;--ground:#1b1a19;--band:#252423;--line:#8a8886;--link:#9ccbf5;--mark:#9ccbf5}}
@media (prefers-contrast:more){:root{--quiet:var(--text);--line:var(--text)}}
*{box-sizing:border-box}
html{font:100%/1.5 "Segoe UI",system-ui,-apple-system,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--text);background:var(--ground);overflow-wrap:anywhere}
header,main,footer{max-width:75rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
footer{padding-bottom:2rem}
h1{font-size:2rem;line-height:1.25;font-weight:600;margin:0 0 .5rem}
h2{font-size:1.375rem;line-height:1.3;font-weight:600;margin:2.5rem 0 .75rem;scroll-margin-top:1rem}
p{margin:0 0 .75rem;max-width:44rem}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,h2:focus-visible,main:focus-visible{outline:3px solid var(--mark);outline-offset:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem;top:.5rem;padding:.5rem 1rem;background:var(--ground);border:2px solid var(--mark);z-index:1}
.skip:focus{left:.5rem}
nav ul{columns:18rem;column-gap:2rem;padding:0;margin:0;list-style:none}
nav li{break-inside:avoid;padding:.25rem 0}
nav h2{margin-top:1.5rem}
.quiet{color:var(--quiet);font-size:.875rem;margin:.25rem 0 0}
table{width:100%;border-collapse:collapse;table-layout:fixed}
caption{text-align:left;color:var(--quiet);font-size:.875rem;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.75rem .75rem .75rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th:first-child{width:26%}
thead th:nth-child(2){width:24%}
thead th{font-weight:600;border-bottom:2px solid var(--line)}
tbody th{font-weight:600}
tbody th .quiet{font-weight:400}
td p,th p{margin:0}
.up{margin-top:.75rem}
@media (max-width:48rem){
h1{font-size:1.625rem}
table,tbody,tr,th,td,caption{display:block;width:100%}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
tr{border-bottom:2px solid var(--line);padding:.75rem 0}
th,td{border:0;padding:.25rem 0}
td::before{content:attr(data-heading);display:block;color:var(--quiet);font-size:.875rem;font-weight:600}
}
@media print{
:root{color-scheme:light;--text:#000;--quiet:#000;--ground:#fff;--line:#666;--link:#000}
.skip,nav,.up,.download{display:none}
html{font-size:10pt}
tr{break-inside:avoid}
thead{display:table-header-group}
h2{break-after:avoid}
td a[href^="http"]::after{content:" (" attr(href) ")";font-size:8pt}
}
`
  .trim()
  .replace(/\n/g, '');
