import { COLUMN_GROUP, escapeXml } from '../../tenant';
import type { WantedColumn } from '../rules';

/** A column as SharePoint makes one from XML, with its fixed GUID and internal name. */
export function fieldXml(column: WantedColumn): string {
  const attributes: Record<string, string> = {
    ID: `{${column.id}}`,
    Name: column.internalName,
    StaticName: column.internalName,
    DisplayName: column.displayName,
    Type: column.type,
    Group: COLUMN_GROUP,
    Required: 'FALSE',
    ...(column.maxLength !== undefined ? { MaxLength: String(column.maxLength) } : {}),
    ...(column.type === 'DateTime' ? { Format: column.withTime === true ? 'DateTime' : 'DateOnly' } : {}),
    ...(column.type === 'Note' ? { NumLines: '6', RichText: 'FALSE', UnlimitedLengthInDocumentLibrary: 'TRUE' } : {}),
  };
  return `<Field ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ')}/>`;
}
