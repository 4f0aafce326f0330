import { maskHex } from '../../store/permissions/masks';
import { writeFieldXml } from '../../store/lists/fieldXml';
import { fieldsOf } from '../../store/lists/fields';
import { listSettings } from '../../store/lists/lists';
import { listScope } from '../../store/permissions/securables';
import type { ListRow } from '../../store/rows';
import { viewsOf } from '../../store/lists/views';
import { escapeXml } from '../../store/xml';
import type { Context } from '../context';

const stamp = (iso: string): string => iso.replace('T', ' ').replace(/[-Z]/g, '');
const word = (value: boolean): string => (value ? 'True' : 'False');

/** A list's schema as the older XML answers give it: `<List …><Fields>…</Fields>…</List>`. */
export function listXml(list: ListRow, context: Context): string {
  const { core, web } = context;
  const settings = listSettings(list);
  const attributes: Readonly<Record<string, string>> = {
    DocTemplateUrl: '',
    DefaultViewUrl: viewsOf(core, list.id).find((view) => view.is_default === 1)?.url ?? '',
    ID: `{${list.id.toUpperCase()}}`,
    Title: list.title,
    Description: list.description,
    Name: `{${list.id.toUpperCase()}}`,
    BaseType: String(list.base_type),
    ServerTemplate: String(list.template),
    Created: stamp(list.created),
    Modified: stamp(list.modified),
    LastDeleted: stamp(list.item_deleted),
    Version: String(list.change),
    Direction: 'none',
    ItemCount: String(list.item_count),
    RootFolder: list.url,
    ReadSecurity: String(settings.readSecurity),
    WriteSecurity: String(settings.writeSecurity),
    Author: String(list.author_id),
    WebFullUrl: web.url,
    WebId: web.id,
    ScopeId: core.db.get<{ guid: string }>('SELECT guid FROM scopes WHERE id = ?', listScope(core, list))?.guid ?? '',
    MajorVersionLimit: String(settings.majorLimit),
    EnableAttachments: word(settings.attachments),
    EnableModeration: word(settings.moderation),
    EnableVersioning: word(settings.versioning),
    Hidden: word(list.hidden === 1),
    EnableMinorVersion: word(settings.minorVersions),
    RequireCheckout: word(settings.forceCheckout),
    EnableFolderCreation: word(settings.folders),
    MaxItemsPerThrottledOperation: '5000',
  };
  const written = Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
  const fields = fieldsOf(core, list.id).map(writeFieldXml).join('');
  const regional = `<RegionalSettings><Language>${web.language}</Language><Locale>${web.locale_id}</Locale><Time24>${word(web.time24 === 1)}</Time24></RegionalSettings>`;
  const server = `<ServerSettings><RecycleBinEnabled>True</RecycleBinEnabled><ServerRelativeUrl>${escapeXml(web.url)}</ServerRelativeUrl></ServerSettings>`;
  return `<List ${written}><Fields>${fields}</Fields>${regional}${server}</List>`;
}

export function permMask(list: ListRow, context: Context): string {
  const mask = maskHex(context.access.mask(listScope(context.core, list)));
  return mask === '0x7fffffffffffffff' ? 'FullMask' : mask;
}
