import { isPackage, readPart, withPart, type PackagePart } from '../files/officePackage';
import { attribute, escapeXml, readXml } from '../xml';

/**
 * Where Office keeps a document's sensitivity labels: `docMetadata/LabelInfo.xml` in the package.
 * Source: [MS-OFFCRYPTO] 2.6.4, LabelInfo stream and part.
 */
const part: PackagePart = {
  name: 'docMetadata/LabelInfo.xml',
  relationshipType: 'http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels',
  contentType: 'application/vnd.ms-office.classificationlabels+xml',
  relationshipId: 'rIdLabelInfo',
};
const namespace = 'http://schemas.microsoft.com/office/2020/mipLabelMetadata';

/** A label as a document carries it. GUIDs without braces, lower case. */
export interface FileLabel {
  readonly id: string;
  readonly tenantId: string;
  readonly method: 'Standard' | 'Privileged';
  readonly contentBits: number;
}

const bare = (guid: string): string => guid.replace(/[{}]/g, '').toLowerCase();

/** The labels in an Office document; null where it is no package or has no such part. Removed ones are left out. */
export function readLabelInfo(bytes: Uint8Array): FileLabel[] | null {
  if (!isPackage(bytes)) return null;
  const text = readLabelPart(bytes);
  if (text === null) return null;
  const [list] = readXml(text) ?? [];
  return (list?.children ?? [])
    .filter((label) => attribute(label, 'enabled') !== '0' && attribute(label, 'removed') !== '1')
    .map((label) => ({
      id: bare(attribute(label, 'id') ?? ''),
      tenantId: bare(attribute(label, 'siteId') ?? ''),
      method: attribute(label, 'method') === 'Privileged' ? ('Privileged' as const) : ('Standard' as const),
      contentBits: Number(attribute(label, 'contentBits') ?? 0),
    }));
}

/** A package that is damaged says nothing. */
function readLabelPart(bytes: Uint8Array): string | null {
  try {
    return readPart(bytes, part.name);
  } catch {
    return null;
  }
}

/** The document with this one label of the tenant, or without any (null). Labels of other tenants stay. @throws where the package is damaged */
export function writeLabelInfo(bytes: Uint8Array, tenant: string, label: Omit<FileLabel, 'tenantId'> | null): Uint8Array {
  const others = (readLabelInfo(bytes) ?? []).filter(({ tenantId }) => tenantId !== tenant);
  const labels = label === null ? others : [...others, { ...label, tenantId: tenant }];
  const written = labels.map(
    ({ id, tenantId, method, contentBits }) =>
      `<clbl:label id="{${escapeXml(id)}}" enabled="1" method="${method}" siteId="{${escapeXml(tenantId)}}" contentBits="${contentBits}" removed="0"/>`
  );
  return withPart(bytes, part, `<clbl:labelList xmlns:clbl="${namespace}">${written.join('')}</clbl:labelList>`);
}
