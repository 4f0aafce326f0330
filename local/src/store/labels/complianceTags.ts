import { SharePointError } from '../../http/errors';
import { newGuid, type Core } from '../core';
import { tenantId } from '../tenantId';

/** Retention labels (compliance tags) as the tenant has them, and the sites that they are published to. */
export const complianceTables = `
CREATE TABLE compliance_tags (name TEXT PRIMARY KEY COLLATE NOCASE, id TEXT NOT NULL, settings TEXT NOT NULL);
CREATE TABLE compliance_tag_sites (name TEXT NOT NULL COLLATE NOCASE, site_id TEXT, PRIMARY KEY (name, site_id));
`;

/** From when a retention period counts. */
export type RetentionStart = 'CreationAgeInDays' | 'ModificationAgeInDays' | 'TaggedAgeInDays' | 'EventAgeInDays';

/** What a label does to what carries it while it is retained. */
export type LabelBehaviour = 'doNotRetain' | 'retain' | 'retainAsRecord' | 'retainAsRegulatoryRecord';

export interface ComplianceTagInput {
  /** At most 64 characters. */
  readonly name: string;
  /** GUID; made up where it is left out. */
  readonly id?: string;
  /** Default 'retain'. */
  readonly behaviour?: LabelBehaviour;
  /** Days; null keeps for ever. */
  readonly days: number | null;
  /** Default 'CreationAgeInDays'. */
  readonly basedOn?: RetentionStart;
  /** Whether it deletes when the period is over. */
  readonly autoDelete?: boolean;
  /** A record that begins unlocked. */
  readonly unlockedAsDefault?: boolean;
  /** Whoever reviews before disposal. */
  readonly reviewerEmail?: string;
  readonly notes?: string;
}

export interface ComplianceTag extends Required<Omit<ComplianceTagInput, 'reviewerEmail' | 'notes'>> {
  readonly reviewerEmail: string | null;
  readonly notes: string | null;
}

interface TagRow {
  name: string;
  id: string;
  settings: string;
}

const tagOf = (row: TagRow): ComplianceTag => ({ ...(JSON.parse(row.settings) as ComplianceTag), name: row.name, id: row.id });

/** Adds a label, or gives a known one other settings, and publishes it: to one site, or to every site (null). */
export function addComplianceTag(core: Core, input: ComplianceTagInput, siteId: string | null): ComplianceTag {
  if (input.name === '' || input.name.length > 64) throw new Error('A retention label has a name of 1 to 64 characters.');
  const known = tagByName(core, input.name);
  const tag: ComplianceTag = {
    name: input.name,
    id: input.id ?? known?.id ?? newGuid(),
    behaviour: input.behaviour ?? 'retain',
    days: input.days,
    basedOn: input.basedOn ?? 'CreationAgeInDays',
    autoDelete: input.autoDelete ?? false,
    unlockedAsDefault: input.unlockedAsDefault ?? false,
    reviewerEmail: input.reviewerEmail ?? null,
    notes: input.notes ?? null,
  };
  core.db.run('INSERT OR REPLACE INTO compliance_tags(name, id, settings) VALUES (?,?,?)', tag.name, tag.id, JSON.stringify(tag));
  core.db.run('DELETE FROM compliance_tag_sites WHERE name = ? AND site_id IS ?', tag.name, siteId);
  core.db.run('INSERT INTO compliance_tag_sites(name, site_id) VALUES (?,?)', tag.name, siteId);
  return tag;
}

export function allComplianceTags(core: Core): ComplianceTag[] {
  return core.db.all<TagRow>('SELECT * FROM compliance_tags ORDER BY name').map(tagOf);
}

export function tagByName(core: Core, name: string): ComplianceTag | undefined {
  const row = core.db.get<TagRow>('SELECT * FROM compliance_tags WHERE name = ?', name);
  return row && tagOf(row);
}

/** The labels published to a site. */
export function tagsForSite(core: Core, siteId: string): ComplianceTag[] {
  return core.db
    .all<TagRow>(
      'SELECT * FROM compliance_tags WHERE name IN (SELECT name FROM compliance_tag_sites WHERE site_id IS NULL OR site_id = ?) ORDER BY name',
      siteId
    )
    .map(tagOf);
}

/**
 * A label to be applied in a site. It need not be published there itself, but a site without any label has no means to
 * apply one (pnp/cli-microsoft365 #5417).
 * @throws SharePoint's refusal where there is none of the name
 */
export function findTag(core: Core, siteId: string, name: string): ComplianceTag {
  const tag = tagsForSite(core, siteId).length > 0 ? tagByName(core, name) : undefined;
  if (!tag) {
    throw new SharePointError(
      500,
      '-1, Microsoft.SharePoint.Client.InvalidOperationException',
      `Can not find compliance tag with value: ${name}. SiteSubscriptionId: ${tenantId}`
    );
  }
  return tag;
}

export const isRecordTag = (tag: ComplianceTag): boolean => tag.behaviour === 'retainAsRecord' || tag.behaviour === 'retainAsRegulatoryRecord';
export const isRegulatory = (tag: ComplianceTag): boolean => tag.behaviour === 'retainAsRegulatoryRecord';
export const isEventTag = (tag: ComplianceTag): boolean => tag.basedOn === 'EventAgeInDays';

/** What the tenant's records management allows, as Purview's settings have it. */
export interface RetentionSettings {
  /** Whether what is labelled (and no record) may be deleted from SharePoint sites; a copy is kept. */
  readonly allowDeletion: boolean;
  /** The same for OneDrive. */
  readonly allowDeletionOneDrive: boolean;
  /** Whether records can be unlocked no more. */
  readonly recordVersioningDisabled: boolean;
  /** Whether a locked record's columns cannot be changed. */
  readonly metadataEditBlocked: boolean;
}

const settingsKey = 'retention';
const defaults: RetentionSettings = { allowDeletion: true, allowDeletionOneDrive: true, recordVersioningDisabled: false, metadataEditBlocked: false };

export function retentionSettings(core: Core): RetentionSettings {
  const row = core.db.get<{ value: string }>('SELECT value FROM settings WHERE key = ?', settingsKey);
  return row ? { ...defaults, ...(JSON.parse(row.value) as Partial<RetentionSettings>) } : defaults;
}

export function setRetentionSettings(core: Core, change: Partial<RetentionSettings>): void {
  core.db.run('INSERT OR REPLACE INTO settings(key, value) VALUES (?,?)', settingsKey, JSON.stringify({ ...retentionSettings(core), ...change }));
}
