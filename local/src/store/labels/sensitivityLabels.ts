import type { Core } from '../core';
import { stableGuid } from '../stableGuid';

/** The tenant's sensitivity labels, as Purview publishes them. */
export const sensitivityLabelTables = `
CREATE TABLE sensitivity_labels (
  id TEXT PRIMARY KEY COLLATE NOCASE, parent_id TEXT COLLATE NOCASE REFERENCES sensitivity_labels(id), name TEXT NOT NULL COLLATE NOCASE,
  priority INTEGER NOT NULL, facts TEXT NOT NULL);
`;

export type LabelTarget = 'email' | 'file' | 'site' | 'unifiedGroup' | 'teamwork' | 'schematizedData';

/** A sensitivity label. */
export interface SensitivityLabel {
  /** GUID, lower case. */
  readonly id: string;
  /** The label that it stands under; a label with others under it cannot be applied itself. */
  readonly parentId: string | null;
  readonly name: string;
  /** The higher, the more sensitive. Labels under one parent share their parent's when it comes to downgrading. */
  readonly priority: number;
  readonly description: string;
  readonly tooltip: string;
  readonly color: string | null;
  readonly applicableTo: readonly LabelTarget[];
  readonly enabled: boolean;
  /** It encrypts what it is applied to. */
  readonly encrypts: boolean;
  /** What Office writes into documents: 1 header, 2 footer, 4 watermark, 8 encryption, added up. */
  readonly contentBits: number;
  readonly isDefault: boolean;
  /** E-mail addresses or group ids that it is published to; null is everyone. */
  readonly publishedTo: readonly string[] | null;
}

export type SensitivityLabelInput = Pick<SensitivityLabel, 'name' | 'priority'> & Partial<Omit<SensitivityLabel, 'id' | 'name' | 'priority'>>;

interface Row {
  id: string;
  parent_id: string | null;
  name: string;
  priority: number;
  facts: string;
}

type Facts = Omit<SensitivityLabel, 'id' | 'parentId' | 'name' | 'priority'>;

const labelOf = (row: Row): SensitivityLabel => ({
  id: row.id,
  parentId: row.parent_id,
  name: row.name,
  priority: row.priority,
  ...(JSON.parse(row.facts) as Facts),
});

/** Adds a label; the same name under the same parent always has the same id. */
export function addSensitivityLabel(core: Core, input: SensitivityLabelInput): SensitivityLabel {
  const parentId = input.parentId ?? null;
  const facts: Facts = {
    description: input.description ?? '',
    tooltip: input.tooltip ?? input.description ?? '',
    color: input.color ?? null,
    applicableTo: input.applicableTo ?? ['email', 'file'],
    enabled: input.enabled ?? true,
    encrypts: input.encrypts ?? false,
    contentBits: input.contentBits ?? (input.encrypts ? 8 : 0),
    isDefault: input.isDefault ?? false,
    publishedTo: input.publishedTo ?? null,
  };
  const label = { id: stableGuid('sensitivity label', parentId ?? '', input.name), parentId, name: input.name, priority: input.priority, ...facts };
  core.db.run(
    'INSERT INTO sensitivity_labels(id, parent_id, name, priority, facts) VALUES (?,?,?,?,?)',
    label.id,
    parentId,
    label.name,
    label.priority,
    JSON.stringify(facts)
  );
  return label;
}

/** Every label of the tenant, from the least sensitive. */
export function sensitivityLabels(core: Core): SensitivityLabel[] {
  return core.db.all<Row>('SELECT * FROM sensitivity_labels ORDER BY priority, name').map(labelOf);
}

export function sensitivityLabel(core: Core, id: string): SensitivityLabel | null {
  const row = core.db.get<Row>('SELECT * FROM sensitivity_labels WHERE id = ?', id);
  return row ? labelOf(row) : null;
}

/** `OFFICIAL-SENSITIVE \ PERSONAL DATA`: as SharePoint's column shows a label under another. */
export function shownName(core: Core, label: SensitivityLabel): string {
  const parent = label.parentId === null ? null : sensitivityLabel(core, label.parentId);
  return parent ? `${parent.name} \\ ${label.name}` : label.name;
}

/** How sensitive a label is, for what counts as a downgrade: labels under one parent count alike. No label is the least. */
export function sensitivityOf(core: Core, id: string | null): number {
  const label = id === null ? null : sensitivityLabel(core, id);
  if (!label) return -1;
  return label.parentId === null ? label.priority : (sensitivityLabel(core, label.parentId)?.priority ?? label.priority);
}

/** What it means for a label to be replaced by another, or taken off (null). */
export const isDowngrade = (core: Core, from: string | null, to: string | null): boolean => sensitivityOf(core, to) < sensitivityOf(core, from);
