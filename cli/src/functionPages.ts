import type { Change, FunctionSettings } from '../../src/functions/rules';
import { riversFunctions } from './riversFunctions';

/** A site that keeps a function page, and what its keeper has said so far. */
export interface SeedFunction {
  readonly url: string;
  readonly owner: string;
  readonly language: 'en' | 'cy';
  readonly settings: Partial<FunctionSettings>;
  readonly said: readonly Change[];
}

const said = (path: string, value: Change['value']): Change => ({ path, was: '', value });
const part = (path: string, value: Change['value']): Change => ({ path, was: null, value });

const AMINA = { login: 'i:0#.f|membership|amina.rahman@rivers.example', name: 'Amina Rahman' };

/** Sites with a function page: one that is well kept, one that nobody has kept, and one in Welsh. */
export const functionSites: readonly SeedFunction[] = [
  {
    url: '/sites/floodrisk',
    owner: 'tom.ashworth@rivers.example',
    language: 'en',
    settings: { functionId: 'floodrisk', keepers: [AMINA], keeperTitle: 'Local Information Manager' },
    said: [
      said('title', 'Flood risk management'),
      said('type', 'function'),
      said('purpose', 'Assesses where rivers may flood, inspects what keeps them back, and advises ministers on what to build.'),
      said('startDate', '1996-04-01'),
      said('classificationScheme', `${riversFunctions.title} (${riversFunctions.version})`),
      said('classificationCode', 'WAT.1'),
      said('parent', 'Water and rivers'),
      part('legislation/wra1991', { act: 'Water Resources Act 1991', section: 'Part IV', url: 'https://www.legislation.gov.uk/ukpga/1991/57' }),
      part('history/founded', { date: '1996-04-01', event: 'Founded when the river authorities were brought together.', source: 'Annual report 1996' }),
    ],
  },
  { url: '/sites/teesbarrier', owner: 'tom.ashworth@rivers.example', language: 'en', settings: { functionId: 'teesbarrier', keepers: [AMINA] }, said: [] },
  {
    url: '/sites/cymru',
    owner: 'owain.hughes@rivers.example',
    language: 'cy',
    settings: { functionId: 'cymru' },
    said: [said('title', 'Rheoli afonydd Cymru'), said('type', 'function'), said('purpose', 'Gofalu am afonydd Cymru a’r rhai sy’n byw wrthynt.')],
  },
];
