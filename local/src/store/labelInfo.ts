import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, escapeXml, readXml } from './xml';

/**
 * Where Office keeps a document's sensitivity labels: `docMetadata/LabelInfo.xml` in the package.
 * Source: [MS-OFFCRYPTO] 2.6.4, LabelInfo stream and part.
 */
const part = 'docMetadata/LabelInfo.xml';
const relationshipType = 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels';
const contentType = 'application/vnd.ms-office.classificationlabels+xml';
const namespace = 'http://schemas.microsoft.com/office/2020/mipLabelMetadata';

/** A label as a document carries it. GUIDs without braces, lower case. */
export interface FileLabel {
  readonly id: string;
  readonly tenantId: string;
  readonly method: 'Standard' | 'Privileged';
  readonly contentBits: number;
}

/** Zips begin with PK; encrypted Office documents, and those of before 2007, are compound files. */
export const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
export const isCompoundFile = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

const bare = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

/** The labels in an Office document; null where it is no package or has no such part. Removed ones are left out. */
export function readLabelInfo(bytes: Uint8Array): FileLabel[] | null {
  if (!isPackage(bytes)) return null;
  const found = unzipSync(bytes, { filter: ({ name }) => name.toLowerCase() === part.toLowerCase() });
  const [content] = Object.values(found);
  if (!content) return null;
  // The reader puts its own root around, so the declaration goes first.
  const [list] = readXml(strFromU8(content).replace(/^\s*(?:\uFEFF)?<\?xml[^>]*\?>/, '')) ?? [];
  return (list?.children ?? [])
    .filter((label) => attribute(label, 'enabled') !== '0' && attribute(label, 'removed') !== '1')
    .map((label) => ({
      id: bare(attribute(label, 'id') ?? ''),
      tenantId: bare(attribute(label, 'siteId') ?? ''),
      method: attribute(label, 'method') === 'Privileged' ? ('Privileged' as const) : ('Standard' as const),
      contentBits: Number(attribute(label, 'contentBits') ?? 0),
    }));
}

/** The document with this one label of the tenant, or without any (null). Labels of other tenants stay. */
export function writeLabelInfo(bytes: Uint8Array, tenant: string, label: Omit<FileLabel, 'tenantId'> | null): Uint8Array {
  const files = unzipSync(bytes);
  const others = (readLabelInfo(bytes) ?? []).filter(({ tenantId }) => tenantId !== tenant);
  const labels = label === null ? others : [...others, { ...label, tenantId: tenant }];
  const written = labels.map(
    ({ id, tenantId, method, contentBits }) =>
      `<clbl:label id="{${escapeXml(id)}}" enabled="1" method="${method}" siteId="{${escapeXml(tenantId)}}" contentBits="${contentBits}" removed="0"/>`
  );
  files[part] = strToU8(
    `<?xml version="1.0" encoding="utf-8" standalone="yes"?><clbl:labelList xmlns:clbl="${namespace}">${written.join('')}</clbl:labelList>`
  );
  files['_rels/.rels'] = strToU8(withRelationship(strFromU8(files['_rels/.rels'] ?? new Uint8Array())));
  files['[Content_Types].xml'] = strToU8(withOverride(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())));
  return zipSync(files, { mtime: '2026-01-05T09:00:00Z' });
}

function withRelationship(rels: string): string {
  if (rels.includes(relationshipType)) return rels;
  return rels.replace('</Relationships>', `<Relationship Id="rIdLabelInfo" Type="${relationshipType}" Target="${part}"/></Relationships>`);
}

function withOverride(types: string): string {
  if (types.includes(contentType)) return types;
  return types.replace('</Types>', `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`);
}
