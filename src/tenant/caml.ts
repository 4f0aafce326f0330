/** CAML made of values, never of text: what a person or a file says is escaped here and nowhere else. */
export type Caml = { readonly xml: string };

export type CamlType = 'Text' | 'Integer' | 'Counter' | 'Number' | 'Boolean' | 'DateTime';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text made safe for XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"']/g, (c) => ENTITIES[c]);
}

const ref = (field: string): string => `<FieldRef Name="${escapeXml(field)}"/>`;
const value = (type: CamlType, text: string | number): string => `<Value Type="${type}">${escapeXml(String(text))}</Value>`;
const test =
  (name: string) =>
  (field: string, type: CamlType, text: string | number): Caml => ({ xml: `<${name}>${ref(field)}${value(type, text)}</${name}>` });

export const eq = test('Eq');
export const neq = test('Neq');
export const gt = test('Gt');
export const leq = test('Leq');
export const isNull = (field: string): Caml => ({ xml: `<IsNull>${ref(field)}</IsNull>` });
export const isNotNull = (field: string): Caml => ({ xml: `<IsNotNull>${ref(field)}</IsNotNull>` });
/** At or before a moment, given in UTC and compared to the second. */
export const untilMoment = (field: string, iso: string): Caml => ({
  xml: `<Leq>${ref(field)}<Value Type="DateTime" IncludeTimeValue="TRUE" StorageTZ="TRUE">${escapeXml(iso)}</Value></Leq>`,
});

/** At most 500 values: SharePoint takes no more in one `In`. */
export const IN_LIMIT = 500;
export function isIn(field: string, type: CamlType, values: readonly (string | number)[]): Caml {
  if (values.length === 0 || values.length > IN_LIMIT) throw new RangeError(`In takes 1 to ${IN_LIMIT} values, not ${values.length}`);
  return { xml: `<In>${ref(field)}<Values>${values.map((v) => value(type, v)).join('')}</Values></In>` };
}

const join =
  (name: 'And' | 'Or') =>
  (first: Caml, ...rest: readonly Caml[]): Caml =>
    rest.reduce((left, right) => ({ xml: `<${name}>${left.xml}${right.xml}</${name}>` }), first);
export const and = join('And');
export const or = join('Or');

export interface ViewOptions {
  readonly fields: readonly string[];
  readonly where?: Caml;
  readonly orderBy?: readonly { readonly field: string; readonly descending?: boolean }[];
  readonly rows: number;
  readonly recursive?: boolean;
}

/** A view for `RenderListDataAsStream`: paged, with exactly the fields asked for. */
export function viewXml(options: ViewOptions): string {
  const order = (options.orderBy ?? []).map((o) => `<FieldRef Name="${escapeXml(o.field)}"${o.descending === true ? ' Ascending="FALSE"' : ''}/>`).join('');
  const query = `<Query>${options.where !== undefined ? `<Where>${options.where.xml}</Where>` : ''}${order !== '' ? `<OrderBy Override="TRUE">${order}</OrderBy>` : ''}</Query>`;
  const fields = `<ViewFields>${options.fields.map(ref).join('')}</ViewFields>`;
  return `<View${options.recursive === true ? ' Scope="RecursiveAll"' : ''}>${query}${fields}<RowLimit Paged="TRUE">${options.rows}</RowLimit></View>`;
}
