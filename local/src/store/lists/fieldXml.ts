import { refuse } from '../../http/errors';
import { newGuid, readGuid } from '../core';
import { fieldType } from './fieldTypes';
import type { FieldRow } from '../rows';
import type { FieldInput } from '../types';
import { attribute, child, escapeXml, readXml, writeXml, type XmlElement } from '../xml';

/** What of a field is neither a column of its own nor computed. */
export interface FieldSettings {
  readonly choices?: readonly string[];
  readonly staticName?: string;
  readonly dateOnly?: boolean;
  readonly maxLength?: number;
  readonly lookupList?: string;
  readonly lookupField?: string;
  readonly sourceId?: string;
  readonly unique?: boolean;
  readonly richText?: boolean;
  readonly lines?: number;
  readonly fillIn?: boolean;
  readonly selectionMode?: number;
  /** A part of another column's JSON, by that column's internal name and SQLite's path: nothing of its own is kept. */
  readonly partOf?: { readonly field: string; readonly path: string };
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A field as the store writes it, before it knows its owner and place. */
export type FieldDraft = Omit<FieldRow, 'owner' | 'position'>;

export function settingsOf(field: { settings: string }): FieldSettings {
  return JSON.parse(field.settings) as FieldSettings;
}

const truth = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE' || text === '1';

/** SharePoint makes an internal name from a title: spaces and signs as `_x0020_`, at most 32 characters. */
export function internalNameOf(title: string): string {
  const encoded = title.replace(/[^A-Za-z0-9_]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return encoded.replace(/^(\d)/, (digit) => `_x${digit.charCodeAt(0).toString(16).padStart(4, '0')}_`).slice(0, 32);
}

/** Reads `<Field …>` as CreateFieldAsXml takes it. */
export function readFieldXml(xml: string): FieldDraft {
  const element = readXml(xml)?.[0];
  if (!element || element.name !== 'Field') throw refuse.failed(-2130575323, 'The field XML is not valid.');
  const get = (name: string): string | undefined => attribute(element, name);
  const type = get('Type') ?? '';
  const title = get('DisplayName') ?? get('Name') ?? '';
  if (type === '' || title === '') throw refuse.failed(-2130575323, 'The field XML needs a Type and a DisplayName or Name.');
  const known = fieldType(get('Mult') !== undefined && truth(get('Mult')) && (type === 'User' || type === 'Lookup') ? `${type}Multi` : type);
  if (!known) throw refuse.notSupported(`fields of type ${type}`);
  const choices = child(element, 'CHOICES')?.children.map((choice) => choice.text.trim());
  const settings: FieldSettings = {
    ...(choices ? { choices } : {}),
    ...(get('Format') === 'DateOnly' ? { dateOnly: true } : {}),
    ...(get('MaxLength') ? { maxLength: Number(get('MaxLength')) } : {}),
    ...(get('List') ? { lookupList: readGuid(get('List') ?? '') ?? get('List') } : {}),
    ...(get('ShowField') ? { lookupField: get('ShowField') } : {}),
    ...(get('StaticName') ? { staticName: get('StaticName') } : {}),
    ...(truth(get('EnforceUniqueValues')) ? { unique: true } : {}),
    ...(truth(get('RichText')) ? { richText: true } : {}),
    ...(get('NumLines') ? { lines: Number(get('NumLines')) } : {}),
    ...(truth(get('FillInChoice')) ? { fillIn: true } : {}),
    ...(get('UserSelectionMode') === 'PeopleOnly' ? { selectionMode: 0 } : {}),
    attributes: otherAttributes(element),
  };
  const indexed = truth(get('Indexed'));
  if (indexed && !known.indexable) throw cannotIndex(title);
  return {
    id: readGuid(get('ID') ?? '') ?? newGuid(),
    name: (get('Name') ?? internalNameOf(title)).slice(0, 32),
    title,
    type: known.name,
    required: truth(get('Required')) ? 1 : 0,
    hidden: truth(get('Hidden')) ? 1 : 0,
    read_only: truth(get('ReadOnly')) ? 1 : 0,
    sealed: truth(get('Sealed')) ? 1 : 0,
    base: 0,
    indexed: indexed ? 1 : 0,
    auto_indexed: 0,
    grp: get('Group') ?? 'Custom Columns',
    description: get('Description') ?? '',
    default_value: child(element, 'Default')?.text ?? null,
    formatter: get('CustomFormatter') ?? child(element, 'CustomFormatter')?.text ?? null,
    settings: JSON.stringify(settings),
  };
}

/** A refusal as SharePoint words it, for columns of several lines, several choices and links. */
export function cannotIndex(title: string): Error {
  return refuse.failed(-2130575235, `The column "${title}" cannot be indexed because of its type.`);
}

const modelled = new Set([
  'id',
  'name',
  'displayname',
  'type',
  'required',
  'hidden',
  'readonly',
  'sealed',
  'indexed',
  'group',
  'description',
  'format',
  'maxlength',
  'list',
  'showfield',
  'staticname',
  'enforceuniquevalues',
  'richtext',
  'numlines',
  'fillinchoice',
  'customformatter',
  'mult',
  'sourceid',
]);

function otherAttributes(element: XmlElement): Record<string, string> {
  return Object.fromEntries(Object.entries(element.attributes).filter(([name]) => !modelled.has(name.toLowerCase())));
}

/** A seed's field in the few words that matter, as a draft. */
export function draftOf(input: FieldInput): FieldDraft {
  if ('xml' in input) return readFieldXml(input.xml);
  const known = fieldType(input.type);
  if (!known) throw refuse.notSupported(`fields of type ${input.type}`);
  if (input.indexed && !known.indexable) throw cannotIndex(input.title ?? input.name);
  return {
    id: input.id ? (readGuid(input.id) ?? newGuid()) : newGuid(),
    name: input.name.slice(0, 32),
    title: input.title ?? input.name,
    type: known.name,
    required: input.required ? 1 : 0,
    hidden: input.hidden ? 1 : 0,
    read_only: 0,
    sealed: 0,
    base: 0,
    indexed: input.indexed ? 1 : 0,
    auto_indexed: 0,
    grp: input.group ?? 'Custom Columns',
    description: '',
    default_value: input.defaultValue ?? null,
    formatter: input.customFormatter ?? null,
    settings: JSON.stringify({
      ...(input.choices ? { choices: input.choices } : {}),
      ...(input.lookupList ? { lookupList: input.lookupList, lookupField: 'Title' } : {}),
    }),
  };
}

/** The field's schema as XML, as SchemaXml gives it. */
export function writeFieldXml(field: FieldRow): string {
  const settings = settingsOf(field);
  const flag = (name: string, on: number): Record<string, string> => (on === 1 ? { [name]: 'TRUE' } : {});
  const attributes: Record<string, string> = {
    ...settings.attributes,
    ID: `{${field.id}}`,
    Name: field.name,
    StaticName: settings.staticName ?? field.name,
    DisplayName: field.title,
    Type: field.type,
    SourceID: settings.sourceId ?? 'http://schemas.microsoft.com/sharepoint/v3',
    Group: field.grp,
    ...(field.description ? { Description: field.description } : {}),
    ...flag('Required', field.required),
    ...flag('Hidden', field.hidden),
    ...flag('ReadOnly', field.read_only),
    ...flag('Sealed', field.sealed),
    ...flag('Indexed', field.indexed),
    ...(settings.dateOnly ? { Format: 'DateOnly' } : {}),
    ...(settings.maxLength ? { MaxLength: String(settings.maxLength) } : {}),
    ...(settings.lookupList ? { List: settings.lookupList, ShowField: settings.lookupField ?? 'Title' } : {}),
    ...(field.formatter ? { CustomFormatter: field.formatter } : {}),
  };
  const children: XmlElement[] = [];
  const text = (name: string, value: string): XmlElement => ({ name, attributes: {}, children: [], text: value });
  if (settings.choices) children.push({ name: 'CHOICES', attributes: {}, children: settings.choices.map((choice) => text('CHOICE', choice)), text: '' });
  const inner = field.default_value === null ? '' : `<Default>${escapeXml(field.default_value)}</Default>`;
  const xml = writeXml({ name: 'Field', attributes, children, text: '' });
  if (inner === '') return xml;
  return xml.endsWith(' />') ? `${xml.slice(0, -3)}>${inner}</Field>` : xml.replace(/<\/Field>$/, `${inner}</Field>`);
}
