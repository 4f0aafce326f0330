export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

type Raw = { readonly [name: string]: Json };

const isObject = (value: Json | undefined): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords that say something to a reader and nothing to a validator. */
const SAID = new Set(['description', '$id', 'propertyType']);
/** Keywords that the archive adds: that they are there is what counts. */
const OWN = new Set(['daBeforeToday', 'matchEndDateOrDateLastModified']);
/** Keywords that our rules know (validate.ts). Another one would be passed over there, so it is refused here. */
const KNOWN = new Set(
  'type enum const format minLength maxLength minimum maximum pattern items minItems maxItems contains properties required allOf not if then'.split(' ')
);
const INSIDE = new Set(['items', 'contains', 'not', 'if', 'then']);

function referred(reference: string, files: Readonly<Record<string, Json>>): Json {
  const found = /^classpath:\/metadata-schema\/(\w+)\.schema\.json#\/(.+)$/.exec(reference);
  let at: Json | undefined = found === null ? undefined : files[found[1]];
  for (const name of found?.[2].split('/') ?? []) at = isObject(at) ? at[name] : undefined;
  if (at === undefined) throw new Error(`${reference} leads nowhere.`);
  return at;
}

/** A schema without what is said to readers, with what it refers to in its place. */
export function compactSchema(schema: Json, files: Readonly<Record<string, Json>>): Json {
  if (!isObject(schema)) throw new Error('A schema is no object.');
  const compact: Record<string, Json> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (SAID.has(keyword) || keyword === 'definitions') continue;
    if (keyword === '$ref') Object.assign(compact, compactSchema(referred(String(value), files), files));
    else if (OWN.has(keyword)) compact[keyword] = true;
    else if (!KNOWN.has(keyword)) throw new Error(`The keyword ${keyword} is not known.`);
    // On texts, where the archive writes it, it says nothing.
    else if (keyword === 'maximum' && schema.type === 'string') continue;
    else if (INSIDE.has(keyword)) compact[keyword] = compactSchema(value, files);
    else if (keyword === 'allOf' && Array.isArray(value)) compact.allOf = value.map((each: Json) => compactSchema(each, files));
    else if (keyword === 'properties' && isObject(value))
      compact.properties = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, compactSchema(inner, files)]));
    else compact[keyword] = value;
  }
  return compact;
}
