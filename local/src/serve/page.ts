import { newNonce, pageHeaders } from './securityHeaders';
import type { Choices } from './choices';

/** A page of the host: which of its views to draw, with what. */
export interface PageInput {
  readonly title: string;
  readonly choices: Choices;
  /** Data for the browser's code; travels as JSON in the page. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Addresses of scripts, in the order they run. */
  readonly scripts: readonly string[];
  readonly status?: number;
}

/** The document that carries a page of the host. */
export function page(input: PageInput): Response {
  const nonce = newNonce();
  const scripts = input.scripts.map((address) => `<script nonce="${nonce}" src="${escapeHtml(address)}" defer></script>`).join('\n');
  const html = `<!doctype html>
<html lang="${input.choices.language}" dir="ltr" data-theme="${input.choices.theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(input.title)}</title>
<link rel="icon" href="data:,">
<script nonce="${nonce}" type="application/json" id="page-data">${escapeJson(input.data)}</script>
${scripts}
</head>
<body class="${input.choices.theme}"><div id="host"></div></body>
</html>`;
  return new Response(html, { status: input.status ?? 200, headers: pageHeaders(nonce) });
}

/** Text that cannot leave an element or an attribute. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (letter) => names[letter] ?? letter);
}

/** JSON that cannot close the script element it stands in. */
function escapeJson(data: unknown): string {
  return JSON.stringify(data)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
}
