import { refinementToken, type RefinerValue } from './refiners';
import type { SearchRequest } from './request';
import type { Found, FoundRow } from './run';
import type { ManagedProperty } from './schema';

/** Microsoft.Office.Server.Search.REST.SearchResult, as SharePoint writes it. */

const noGuid = '00000000-0000-0000-0000-000000000000';

interface Cell {
  readonly Key: string;
  readonly Value: string | null;
  readonly ValueType: string;
}

const cell = (Key: string, Value: string | null, ValueType: string): Cell => ({ Key, Value, ValueType });

/** Properties that are written in braces. */
const braced = new Set(['UniqueId', 'DepartmentId', 'RelatedHubSites', 'InformationProtectionLabelId']);

function text(property: ManagedProperty, value: string | number): string {
  switch (property.type) {
    case 'date':
      return String(value).replace(/(\.\d+)?Z$/, '.0000000Z');
    case 'boolean':
      return value === 1 ? 'true' : 'false';
    case 'guid':
      return braced.has(property.name) ? `{${String(value)}}` : String(value);
    default:
      return String(value);
  }
}

/** What every row has beside what was selected. */
const always = new Set(['rank', 'docid', 'originalpath', 'partitionid', 'urlzone', 'culture', 'resulttypeid', 'rendertemplateid']);

function cells(row: FoundRow): Cell[] {
  const chosen = row.values
    .filter(({ name }) => !always.has(name.toLowerCase()))
    .map(({ name, property, value }) =>
      /^hithighlighted/i.test(name)
        ? cell(name, '', 'Edm.String')
        : property && value !== null && value !== ''
          ? cell(name, text(property, value), property.edm)
          : cell(name, null, 'Null')
    );
  return [
    cell('Rank', String(row.rank), 'Edm.Double'),
    cell('DocId', String(row.docId), 'Edm.Int64'),
    ...chosen,
    cell('OriginalPath', row.path, 'Edm.String'),
    cell('PartitionId', noGuid, 'Edm.Guid'),
    cell('UrlZone', '0', 'Edm.Int32'),
    cell('Culture', 'en-US', 'Edm.String'),
    cell('ResultTypeId', '0', 'Edm.Int32'),
    cell('RenderTemplateId', '~sitecollection/_catalogs/masterpage/Display Templates/Search/Item_Default.js', 'Edm.String'),
  ];
}

const heads = { GroupTemplateId: null, ItemTemplateId: null };
const titles = { ResultTitle: null, ResultTitleUrl: null };

function refinement(refiners: ReadonlyMap<string, readonly RefinerValue[]>): object | null {
  if (refiners.size === 0) return null;
  return {
    ...heads,
    Properties: [],
    Refiners: [...refiners].map(([Name, values]) => ({
      Entries: values.map(({ value, count }) => ({
        RefinementCount: String(count),
        RefinementName: value,
        RefinementToken: refinementToken(value),
        RefinementValue: value,
      })),
      Name,
    })),
    ...titles,
  };
}

export function searchResult(found: Found, request: SearchRequest): object {
  return {
    ElapsedTime: 1,
    PrimaryQueryResult: {
      CustomResults: [],
      QueryId: noGuid,
      QueryRuleId: noGuid,
      RefinementResults: refinement(found.refiners),
      RelevantResults: {
        ...heads,
        Properties: [cell('GenerationId', '9223372036854775806', 'Edm.Int64')],
        ...titles,
        RowCount: found.rows.length,
        Table: { Rows: found.rows.map((row) => ({ Cells: cells(row) })) },
        TotalRows: found.total,
        TotalRowsIncludingDuplicates: found.total,
      },
      SpecialTermResults: null,
    },
    Properties: [cell('RowLimit', String(request.rowLimit), 'Edm.Int32'), cell('SourceId', '8413cd39-2156-4e00-b54d-11efd9abdb89', 'Edm.Guid')],
    SecondaryQueryResults: [],
    SpellingSuggestion: '',
    TriggeredRules: [],
  };
}
