/** What a format may build. Everything else is left out, so that no format can run code or reach elsewhere. */

export const ELEMENTS = new Set(['div', 'span', 'a', 'img', 'svg', 'path', 'button', 'p']);

const ATTRIBUTES = new Set([
  'class',
  'href',
  'rel',
  'src',
  'alt',
  'title',
  'target',
  'role',
  'iconName',
  'd',
  'viewBox',
  'preserveAspectRatio',
  'data-interception',
]);

const STYLES = new Set(
  (
    'background-color fill background-image border border-bottom border-bottom-color border-bottom-style ' +
    'border-bottom-width border-color border-left border-left-color border-left-style border-left-width border-right ' +
    'border-right-color border-right-style border-right-width border-style border-top border-top-color ' +
    'border-top-style border-top-width border-width border-radius border-top-left-radius border-top-right-radius ' +
    'border-bottom-right-radius border-bottom-left-radius outline outline-color outline-style outline-width font-size ' +
    'font-family font-weight font-style font-variant text-decoration color opacity box-shadow overflow overflow-x ' +
    'overflow-y text-overflow cursor white-space word-break word-wrap line-height letter-spacing text-align ' +
    'text-transform text-indent vertical-align display flex flex-direction flex-wrap flex-flow flex-grow flex-shrink ' +
    'flex-basis align-items align-content align-self justify-content order height width max-height max-width ' +
    'min-height min-width margin margin-top margin-right margin-bottom margin-left padding padding-top padding-right ' +
    'padding-bottom padding-left position top right bottom left z-index float clear visibility box-sizing ' +
    '-webkit-line-clamp -webkit-box-orient grid-template-columns grid-template-rows gap row-gap column-gap'
  ).split(' ')
);

/** A scheme that a link may have. Relative addresses have none. */
const SAFE_LINK = /^(https?:|mailto:|tel:|sip:|im:|[/#?]|[^:]*$)/i;
const SAFE_PICTURE = /^(https?:|[/]|[^:]*$|data:image\/(png|jpeg|gif|svg\+xml);)/i;

/** Whether SharePoint lets a format set this attribute. */
export function isAllowedAttribute(name: string): boolean {
  return ATTRIBUTES.has(name) || /^aria-[a-z]+$/.test(name);
}

/** Whether SharePoint lets a format set this style to this value. */
export function isAllowedStyle(name: string, value: string): boolean {
  return (STYLES.has(name) || /^--[\w-]+$/.test(name)) && !/url\s*\(|expression\s*\(|[<>;{}]/i.test(value);
}

/** An address as it may stand in `href`, or nothing. */
export function safeLink(address: string): string | undefined {
  return isSafe(SAFE_LINK, address);
}

/** An address as it may stand in `src`, or nothing. */
export function safePicture(address: string): string | undefined {
  return isSafe(SAFE_PICTURE, address);
}

function isSafe(pattern: RegExp, address: string): string | undefined {
  // Browsers skip control letters and leading spaces before a scheme, so they are taken out first.
  const plain = address.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return pattern.test(plain) && !/^(java|vb)script:/i.test(plain) ? plain : undefined;
}
