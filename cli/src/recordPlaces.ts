import type { PlaceClass } from '../../src/retention/rules';

/** A library, or a folder in one, and what its owner has said of it. */
export interface SeedPlace extends Pick<PlaceClass, 'kind' | 'recordClass' | 'dates' | 'reason'> {
  /** The library's folder in the site. */
  readonly library: string;
  /** The folder in the library; empty for the library itself. */
  readonly folder: string;
}

const papers = 'Shared Documents';

const library = (name: string, recordClass: string, reason: string): SeedPlace => ({
  kind: 'library',
  library: name,
  folder: '',
  recordClass,
  dates: {},
  reason,
});
const folder = (path: string, recordClass: string, reason: string, more: Partial<SeedPlace> = {}): SeedPlace => ({
  kind: 'folder',
  library: papers,
  folder: path,
  recordClass,
  dates: {},
  reason,
  ...more,
});
const inspected = (on: string, closed: string): Partial<SeedPlace> => ({ kind: 'case', dates: { trigger: on, closed } });
const closed = (day: string): Partial<SeedPlace> => ({ kind: 'case', dates: { closed: day } });

/** Sites whose owner has turned retention on, and what they have said of what lies in them. */
export const recordSites: readonly {
  readonly url: string;
  readonly owner: string;
  readonly language: 'en' | 'cy';
  /** Where it asks a second person to agree to every plan, whatever the schedule says. */
  readonly alwaysSecond?: boolean;
  readonly places: readonly SeedPlace[];
}[] = [
  {
    url: '/sites/floodrisk',
    owner: 'tom.ashworth@rivers.example',
    language: 'en',
    places: [
      library(papers, 'GEN-01', 'What lies at the top is work in progress.'),
      library('Survey data', 'FLD-03', 'Readings only.'),
      folder('Inspections/2023', 'FLD-02', 'The round of 2023, every one signed off.', inspected('2023-11-30', '2024-01-31')),
      folder('Inspections/2024', 'FLD-02', 'The round of 2024, every one signed off.', inspected('2024-11-29', '2025-02-14')),
      folder('Inspections/2025', 'FLD-02', 'Still open.', { kind: 'case' }),
      folder('Options', 'PLA-01', 'What was weighed before schemes were chosen.'),
      folder('Correspondence', 'GEN-02', 'Letters that belong to no inspection.'),
    ],
  },
  {
    url: '/sites/teesbarrier',
    owner: 'tom.ashworth@rivers.example',
    language: 'en',
    places: [
      library(papers, 'PRJ-01', 'One project, one file.'),
      folder('03 Commercial', 'PRO-01', 'Each contract by itself.'),
      folder('02 Design/Stage 2', 'PRJ-01', 'Stage 2 is over.', closed('2023-09-30')),
    ],
  },
  {
    url: '/sites/cymru',
    owner: 'owain.hughes@rivers.example',
    language: 'cy',
    alwaysSecond: true,
    places: [
      library(papers, 'GEN-01', 'Gwaith ar y gweill.'),
      library('Dogfennaur prosiect', 'PRJ-01', 'Un prosiect, un ffeil.'),
      folder('Cyfarfodydd', 'GOV-01', 'Cofnodion y tîm.'),
      folder('Arolygon', 'FLD-03', 'Darlleniadau yn unig.'),
    ],
  },
];
