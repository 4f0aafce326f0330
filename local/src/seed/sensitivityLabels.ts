import type { TenantStore } from '../index';
import type { SeedSite } from './sites';

/** What a document carries of its label. */
export type LabelColumns = Readonly<Record<'_IpLabelId' | '_DisplayName' | '_IpLabelAssignmentMethod', string | number>>;
/** Gives a document its label's columns, or none. */
export type Labeller = (site: SeedSite, name: string, created: Date) => LabelColumns | null;

const STANDARD = 0;
const PRIVILEGED = 1;

/** The year in which the department published its labels. */
const SINCE = 2024;
const LABELLED_TYPES = /\.(docx|xlsx|pptx)$/i;

/** Sites whose documents are mostly of one kind. */
const KIND_OF_SITE: Readonly<Record<string, string>> = { '/sites/people': 'Personal data', '/sites/commercial': 'Commercial', '/sites/finance': 'Commercial' };

/** Publishes the department's labels: OFFICIAL for everything, OFFICIAL-SENSITIVE with three under it. */
export function seedSensitivityLabels(store: TenantStore): Labeller {
  const { labels } = store;
  const official = labels.add({
    name: 'OFFICIAL',
    priority: 0,
    description: 'Most of what the department does.',
    color: '#13A10E',
    isDefault: true,
    contentBits: 1,
  });
  const sensitive = labels.add({
    name: 'OFFICIAL-SENSITIVE',
    priority: 1,
    description: 'Not for public release, and of interest to those who would do harm with it.',
    color: '#EAA300',
    contentBits: 3,
  });
  const under = (name: string, priority: number, more: { encrypts?: boolean; publishedTo?: readonly string[] } = {}): string =>
    labels.add({ name, priority, parentId: sensitive.id, description: `OFFICIAL-SENSITIVE: ${name.toLowerCase()}.`, color: '#EAA300', contentBits: 3, ...more })
      .id;
  const kinds: Readonly<Record<string, string>> = {
    'Personal data': under('Personal data', 2),
    Commercial: under('Commercial', 3),
    'Recipients only': under('Recipients only', 4, { encrypts: true }),
  };
  labels.add({ name: 'NOT PROTECTIVELY MARKED', priority: 5, description: 'Of the scheme before 2014.', enabled: false });

  return (site, name, created) => {
    const often = site.careless < 0.1 ? 60 : site.careless < 0.4 ? 25 : 0;
    const lot = lotOf(`${site.url}/${name}/${created.getTime()}`);
    if (created.getUTCFullYear() < SINCE || !LABELLED_TYPES.test(name) || lot >= often) return null;
    const kind = KIND_OF_SITE[site.url];
    if (kind === undefined) return { _IpLabelId: official.id, _DisplayName: official.name, _IpLabelAssignmentMethod: STANDARD };
    return { _IpLabelId: kinds[kind], _DisplayName: `${sensitive.name} \\ ${kind}`, _IpLabelAssignmentMethod: PRIVILEGED };
  };
}

/** From 0 to 99, always the same for the same text: it takes nothing from the seed's own chance. */
function lotOf(text: string): number {
  let hash = 7;
  for (const sign of text) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return hash % 100;
}
