import { newGuid } from '../core';
import type { FieldDraft } from './fieldXml';
import type { FieldRow } from '../rows';

/**
 * What a location column brings along: a column for each part of the place, which reads the place and is written by
 * nobody. Source: a library with two of them, as recorded by pnp/pnpcore (ImageAndLocationFieldLoadListDataAsStreamTest).
 */
const parts: readonly { readonly name: string; readonly title: string; readonly path: string; readonly type?: string }[] = [
  { name: 'CountryOrRegion', title: 'Country/Region', path: '$.Address.CountryOrRegion' },
  { name: 'State', title: 'State', path: '$.Address.State' },
  { name: 'City', title: 'City', path: '$.Address.City' },
  { name: 'PostalCode', title: 'Postal Code', path: '$.Address.PostalCode' },
  { name: 'Street', title: 'Street', path: '$.Address.Street' },
  { name: 'GeoLoc', title: 'Coordinates', path: '$.Coordinates', type: 'Geolocation' },
  { name: 'DispName', title: 'Name', path: '$.DisplayName' },
];

/** The columns that go with a column; none where it is no location. */
export function locationParts(field: FieldRow): readonly FieldDraft[] {
  if (field.type !== 'Location') return [];
  return parts.map(({ name, title, path, type = 'Text' }) => ({
    id: newGuid(),
    name,
    title: `${field.title}: ${title}`,
    type,
    required: 0,
    hidden: 0,
    read_only: 1,
    sealed: 0,
    base: 0,
    indexed: 0,
    auto_indexed: 0,
    grp: field.grp,
    description: '',
    default_value: null,
    formatter: null,
    settings: JSON.stringify({ partOf: { field: field.name, path } }),
  }));
}
