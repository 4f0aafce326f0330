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
const closed = (day: string): Partial<SeedPlace> => ({ kind: 'case', dates: { closed: day } });

/** Sites whose owner has turned retention on, and what they have said of what lies in them. */
export const recordSites: readonly { readonly url: string; readonly owner: string; readonly language: 'en' | 'cy'; readonly places: readonly SeedPlace[] }[] = [
  {
    url: '/sites/floodrisk',
    owner: 'tom.ashworth@rivers.example',
    language: 'en',
    places: [
      library(papers, 'WORKING', 'What lies at the top is work in progress.'),
      library('Survey data', 'SURVEY', 'Readings only.'),
      folder('Inspections/2023', 'FLOOD-INS', 'The round of 2023, every one signed off.', closed('2024-01-31')),
      folder('Inspections/2024', 'FLOOD-INS', 'The round of 2024, every one signed off.', closed('2025-02-14')),
      folder('Inspections/2025', 'FLOOD-INS', 'Still open.', { kind: 'case' }),
      folder('Options', 'FLOOD-OPT', 'What was weighed before schemes were chosen.'),
      folder('Correspondence', 'CORRES', 'Letters that belong to no inspection.'),
    ],
  },
  {
    url: '/sites/teesbarrier',
    owner: 'tom.ashworth@rivers.example',
    language: 'en',
    places: [
      library(papers, 'PROJECT', 'One project, one file.'),
      folder('03 Commercial', 'CONTRACT', 'Each contract by itself.'),
      folder('02 Design/Stage 2', 'PROJECT', 'Stage 2 is over.', closed('2023-09-30')),
    ],
  },
  {
    url: '/sites/cymru',
    owner: 'owain.hughes@rivers.example',
    language: 'cy',
    places: [
      library(papers, 'WORKING', 'Gwaith ar y gweill.'),
      library('Dogfennaur prosiect', 'PROJECT', 'Un prosiect, un ffeil.'),
      folder('Cyfarfodydd', 'MEETING', 'Cofnodion y tîm.'),
      folder('Arolygon', 'SURVEY', 'Darlleniadau yn unig.'),
    ],
  },
];
