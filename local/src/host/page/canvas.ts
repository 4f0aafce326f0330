/** One control of a page: a web part or text. */
export type CanvasControl =
  | { readonly kind: 'webPart'; readonly id: string; readonly webPartId: string; readonly data: WebPartData }
  | { readonly kind: 'text'; readonly id: string; readonly text: string };

/** A web part as a page stores it. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description: string;
  readonly dataVersion: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly [more: string]: unknown;
}

const WEB_PART = 3;
const TEXT = 4;

/**
 * Reads `CanvasContent1` in its JSON form: controls of type 3 are web parts, of type 4 text. Other controls – page
 * settings, empty columns – are kept out.
 */
export function parseCanvas(json: string): CanvasControl[] {
  const controls: unknown = json === '' ? [] : tryParse(json);
  return (Array.isArray(controls) ? (controls as Record<string, unknown>[]) : []).flatMap((control): CanvasControl[] => {
    const id = String(control['id'] ?? '');
    if (control['controlType'] === WEB_PART && typeof control['webPartData'] === 'object' && control['webPartData'] !== null) {
      const data = control['webPartData'] as WebPartData;
      return [{ kind: 'webPart', id, webPartId: String(control['webPartId'] ?? data.id).toLowerCase(), data }];
    }
    return control['controlType'] === TEXT ? [{ kind: 'text', id, text: textOf(String(control['innerHTML'] ?? '')) }] : [];
  });
}

/** Writes controls one below another in one column, as SharePoint stores them. */
export function writeCanvas(controls: readonly CanvasControl[]): string {
  return JSON.stringify(
    controls.map((control, index) => ({
      id: control.id,
      position: { zoneIndex: 1, sectionIndex: 1, sectionFactor: 12, layoutIndex: 1, controlIndex: index + 1 },
      ...(control.kind === 'webPart'
        ? { controlType: WEB_PART, webPartId: control.webPartId, webPartData: control.data }
        : { controlType: TEXT, editorType: 'CKEditor', innerHTML: htmlOf(control.text) }),
    }))
  );
}

/** Text of stored HTML, one line a paragraph. Nothing of the HTML itself is ever put into a page. */
function textOf(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...document.body.children].map((element) => element.textContent?.trim() ?? '').filter(Boolean);
  return blocks.length > 0 ? blocks.join('\n') : (document.body.textContent?.trim() ?? '');
}

function htmlOf(text: string): string {
  const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text
    .split('\n')
    .map((line) => `<p>${line.replace(/[&<>]/g, (letter) => names[letter] ?? letter)}</p>`)
    .join('');
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return [];
  }
}
