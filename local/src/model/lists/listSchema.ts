import type { ListColumns } from '../../query/itemColumns';
import { listSettings } from '../../store/lists/lists';
import type { Context } from '../context';

/** The part of RenderListDataAsStream that describes the columns. */
export function listSchema(columns: ListColumns, names: readonly string[], context: Context): object {
  const { list } = columns;
  return {
    Aggregate: [],
    BaseViewID: '1',
    BasePermissions: {},
    LCID: String(context.web.language),
    LocaleId: String(context.web.locale_id),
    EnableMinorVersions: listSettings(list).minorVersions,
    IsDocLib: list.base_type === 1 ? '1' : '',
    ListTitle: list.title,
    listName: `{${list.id.toUpperCase()}}`,
    listTemplate: String(list.template),
    ContentTypesEnabled: String(listSettings(list).contentTypesEnabled),
    TotalListItems: list.item_count,
    PagePath: '',
    ShowWebPart: '',
    UserLanguage: context.web.language,
    TimeZone: context.web.time_zone,
    Field: names.flatMap((name) => {
      const field = columns.field(name);
      if (!field) return [];
      return [
        {
          Name: field.name,
          FieldType: field.type,
          RealFieldName: field.name,
          DisplayName: field.title,
          ID: field.id,
          StaticName: field.name,
          Type: field.type,
          Hidden: String(field.hidden === 1).toUpperCase(),
          ReadOnly: String(field.read_only === 1).toUpperCase(),
          Sortable: String(field.type !== 'Note').toUpperCase(),
          Filterable: String(field.type !== 'Note').toUpperCase(),
          role: field.type,
          ...(field.formatter ? { CustomFormatter: field.formatter } : {}),
        },
      ];
    }),
  };
}
