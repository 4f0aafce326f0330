import type { Culture } from '../../../../words/culture';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import { listWithAnd } from '../../../../words/lists';
import { formatLooseDay } from '../../../../words/looseDays';
import { formatNumber } from '../../../../words/numbers';
import { formatSize } from '../../../../words/sizes';
import { PART_NAMES, readPath, valueAt, type FunctionPage, type Json, type PartName } from '../../../rules';
import { kindAt, PART_FIELDS, type FieldKind } from './describe';

export interface Saying {
  readonly words: FunctionFieldWords;
  readonly culture: Culture;
  /** The page that it stands on: its series are named by it. */
  readonly page: FunctionPage;
}

type Raw = Readonly<Record<string, Json>>;

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
const raw = (value: Json): Raw => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {});
const called = (names: Readonly<Record<string, string>>, key: string): string => (Object.hasOwn(names, key) ? names[key] : key);

/** The field that names a part of each kind, the first that says something. */
const NAMED_BY: { readonly [Part in PartName]: readonly string[] } = {
  history: ['event', 'date'],
  legislation: ['act'],
  predecessors: ['title', 'body'],
  successors: ['title', 'body'],
  keyPosts: ['name', 'post'],
  siteEvents: ['note', 'kind', 'date'],
  keyRecordSeries: ['name', 'location'],
  keyRecords: ['name', 'location'],
  relations: ['name', 'identifier'],
};

const namingField = (part: PartName, said: Raw): string | undefined => NAMED_BY[part].find((name) => text(said[name]).trim() !== '');

/** What a part is called. */
export function namePart(part: PartName, value: Json, saying: Saying): string {
  const said = raw(value);
  const field = namingField(part, said);
  return field === undefined ? saying.words.parts[part].unnamed : sayField(kindAt(`${part}/x/${field}`), said[field], saying);
}

function sayVolume(value: Json, { words, culture }: Saying): string {
  const { documents, bytes, metres } = raw(value);
  const said = [
    typeof documents === 'number' ? words.documents(documents) : '',
    typeof bytes === 'number' ? formatSize(bytes, culture) : '',
    typeof metres === 'number' ? words.metres(formatNumber(metres, culture, 2)) : '',
  ];
  return said.filter((each) => each !== '').join(', ');
}

/** A value of one kind as people read it; empty where nothing is said. */
export function sayField(field: FieldKind | null, value: Json, saying: Saying): string {
  const { words, culture, page } = saying;
  if (value === null) return '';
  switch (field?.kind) {
    case 'day':
      return formatLooseDay(text(value), culture);
    case 'yesNo':
      return value === true ? words.yes : words.no;
    case 'span':
      return words.span(formatLooseDay(text(raw(value).from), culture), formatLooseDay(text(raw(value).to), culture));
    case 'volume':
      return sayVolume(value, saying);
    case 'choice':
      return text(value) === '' ? '' : called(words.choices[field.of], text(value));
    case 'several':
      return Array.isArray(value)
        ? listWithAnd(
            value.map((each: Json) => called(words.choices[field.of], text(each))),
            culture
          )
        : '';
    case 'series':
      return page.keyRecordSeries.find(({ id }) => id === value)?.name ?? text(value);
    default:
      return Array.isArray(value) ? value.map((each: Json) => text(each)).join('\n') : typeof value === 'number' ? formatNumber(value, culture) : text(value);
  }
}

/**
 * A whole part, a field a line: what it says, without what it leaves out.
 * @param named whether its name stands beside it already, and need not be said again
 */
export function sayPart(part: PartName, value: Json, saying: Saying, named = false): string {
  const said = raw(value);
  const namedBy = named ? namingField(part, said) : undefined;
  const names: Readonly<Record<string, string>> = saying.words.parts[part].fields;
  const fields: Readonly<Record<string, FieldKind>> = PART_FIELDS[part];
  return Object.keys(fields)
    .filter((name) => fields[name].kind !== 'fixed' && name !== namedBy && said[name] !== undefined && said[name] !== false)
    .map((name) => [names[name], sayField(fields[name], said[name], saying)])
    .filter(([, says]) => says !== '')
    .map(([name, says]) => `${name}: ${says.replace(/\n/g, ', ')}`)
    .join('\n');
}

const partIn = (path: string): PartName | null => PART_NAMES.find((name) => path.startsWith(`${name}/`)) ?? null;

/** What stands at a path, as people read it: of a part, all that it says. Empty where nothing is said. */
export function sayAt(path: string, value: Json, saying: Saying, named = false): string {
  const found = readPath(path);
  return found?.kind === 'part' && found.name === ''
    ? value === null
      ? ''
      : sayPart(found.part, value, saying, named)
    : sayField(kindAt(path), value, saying);
}

/** What a path is called: `Since`; `Trigger of “Minutes”`; of a whole part `Series “Minutes”`. */
export function namePath(path: string, saying: Saying, whole?: Json): string {
  const { words, page } = saying;
  const found = readPath(path);
  if (found === null) return path;
  if (found.kind === 'value') return called(words.values, found.name);
  const part = partIn(path) ?? found.part;
  const stands = valueAt(page, `${found.part}/${found.id}`) ?? whole ?? null;
  const name = namePart(part, stands, saying);
  return found.name === '' ? words.whole(words.parts[part].one, name) : words.of(called(words.parts[part].fields, found.name), name);
}
