import type { Change, TakenStage } from '../../src/functions/rules';
import type { SeedFunction } from './functionPages';

/** A site whose keeper has confirmed its page, and so has told the KIM site of its function. */
export interface TellingFunction extends SeedFunction {
  /** Who keeps the page: somebody who may add rows on the KIM site. */
  readonly keeper: string;
  readonly stages: readonly { readonly series: string; readonly stages: readonly TakenStage[] }[];
}

const CALLUM = 'callum.reid@rivers.example';
const KEEPERS = [{ login: `i:0#.f|membership|${CALLUM}`, name: 'Callum Reid' }];

const said = (path: string, value: Change['value']): Change => ({ path, was: '', value });

/** Name, class, year due, action, decision, documents, megabytes, and metres of shelf where it is paper. */
type Row = readonly [
  id: string,
  name: string,
  yearDue: string,
  action: 'destroy' | 'review' | 'transfer' | 'keep',
  decision: 'select' | 'destroy' | 'review' | '',
  documents: number,
  megabytes: number,
  metres?: number,
];

const series = ([id, name, yearDue, disposalAction, appraisalDecision, documents, megabytes, metres]: Row): Change => ({
  path: `keyRecordSeries/${id}`,
  was: null,
  value: {
    name,
    yearDue,
    disposalAction,
    appraisalDecision,
    where: metres === undefined ? 'sharePoint' : 'paper',
    coveringDates: yearDue === '' ? { from: '2004', to: '2013' } : { from: '', to: '' },
    volume: metres === undefined ? { documents, bytes: megabytes * 1_000_000, metres: null } : { documents: null, bytes: null, metres },
  },
});

const telling = (
  url: string,
  owner: string,
  functionId: string,
  title: string,
  unit: string,
  rows: readonly Row[],
  stages: TellingFunction['stages'] = []
): TellingFunction => ({
  url,
  owner,
  keeper: CALLUM,
  language: 'en',
  settings: { functionId, keepers: KEEPERS },
  said: [
    said('functionId', functionId),
    said('title', title),
    said('type', 'function'),
    said('department', 'Department for Rivers'),
    said('businessUnit', unit),
    ...rows.map(series),
  ],
  stages,
});

/** What falls due of them runs from 2026 to 2045, with one year that is much fuller than the others. */
export const tellingFunctions: readonly TellingFunction[] = [
  telling(
    '/sites/coastal',
    'gareth.llewellyn@rivers.example',
    'coastal',
    'Coastal engineering',
    'Coasts',
    [
      ['surveys', 'Coastline surveys', '2026', 'review', 'review', 4200, 38_000],
      ['drawings', 'Sea wall drawings', '2031', 'transfer', 'select', 26_400, 91_000],
      ['claims', 'Claims against the department', '2028', 'destroy', 'destroy', 3100, 2400],
      ['plans', 'Shoreline management plans', '', 'transfer', 'select', 820, 5600],
      ['paper', 'Harbour plans on paper', '2034', 'review', '', 0, 0, 14.5],
      ['models', 'Wave models', '2040', 'review', '', 240, 410_000],
    ],
    [
      {
        series: 'drawings',
        stages: [
          { stage: 'appraised', on: '2026-02-03' },
          { stage: 'selected', on: '2026-04-21' },
        ],
      },
    ]
  ),
  telling('/sites/waterpolicy', 'grace.adeyemi@rivers.example', 'waterpolicy', 'Water policy', 'Policy', [
    ['submissions', 'Submissions to ministers', '2031', 'transfer', 'select', 12_800, 7400],
    ['letters', 'Correspondence', '2029', 'destroy', 'destroy', 9600, 3100],
    ['white', 'White paper of 2015', '2035', 'transfer', 'select', 3900, 2800],
    ['consultations', 'Consultations', '2037', 'review', 'review', 6100, 4200],
    ['bills', 'Bill files', '2045', 'transfer', '', 5200, 3600],
    ['notes', 'Notes of stakeholder meetings', '', 'destroy', '', 1450, 600],
  ]),
  telling('/sites/commercial', 'kwame.mensah@rivers.example', 'commercial', 'Buying and contracts', 'Corporate services', [
    ['tenders', 'Unsuccessful tenders', '2027', 'destroy', 'destroy', 15_300, 21_000],
    ['contracts', 'Contracts', '2032', 'destroy', 'destroy', 8700, 9400],
    ['deeds', 'Contracts under seal', '2038', 'destroy', '', 1200, 1500],
    ['frameworks', 'Framework agreements', '2031', 'destroy', 'destroy', 9000, 4100],
  ]),
  telling('/sites/lowland', 'tom.ashworth@rivers.example', 'lowland', 'Lowland drainage', 'Rivers', [
    ['trial', 'Reports of the drainage trial', '2042', 'transfer', 'select', 640, 900],
    ['ledgers', 'Ledgers of the drainage boards', '2026', 'transfer', 'select', 0, 0, 6.2],
  ]),
];
