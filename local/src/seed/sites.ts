import type { ChannelInput } from '../store/people/teams';
import { GUEST, LEAVER, person } from './people';
import * as topic from './topics';

/** A library that the seed makes or fills. */
export interface SeedLibrary {
  /** `Documents` is the one that every site has. */
  readonly title: string;
  /** Folder in the web, where it is not the title. */
  readonly path?: string;
  readonly weight: number;
  readonly topics: readonly topic.Topic[];
  /** Folders, one inside the other where a name has slashes. */
  readonly folders: readonly string[];
}

/** A team site and how it has been looked after. */
export interface SeedSite {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  /** LCID of the site's language. */
  readonly language: number;
  /** LCID by which dates and numbers are written. */
  readonly localeId: number;
  /** SharePoint's number of the time zone: 2 is London. */
  readonly timeZone: number;
  readonly template: 'GROUP#0' | 'STS#3';
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly visitors: readonly string[];
  /** First and last year in which anyone worked here. */
  readonly years: readonly [number, number];
  /** How often a name says nothing, from 0 to 1. */
  readonly careless: number;
  /** How often a document is left checked out, from 0 to 1. */
  readonly checkedOut: number;
  readonly libraries: readonly SeedLibrary[];
  /** The channels of its Team beside General; where it is left out, the group has no Team. */
  readonly team?: readonly ChannelInput[];
  /** People of other bodies who are in its group. */
  readonly guests?: readonly string[];
  /** People who are in its group still, although they have left the department. */
  readonly left?: { readonly owners: readonly string[]; readonly members: readonly string[] };
}

const ENGLISH_US = 1033;
const ENGLISH_GB = 2057;
const WELSH = 1106;
const LONDON = 2;
const PARIS = 3;

const [nia, amina, tom, elin, callum, margaret, priya, iestyn, gareth, owain, grace, ben, sian, kwame] = [
  'nia.prys',
  'amina.rahman',
  'tom.ashworth',
  'elin.morgan',
  'callum.reid',
  'margaret.ellison',
  'priya.nair',
  'iestyn.roberts',
  'gareth.llewellyn',
  'owain.hughes',
  'grace.adeyemi',
  'ben.carter',
  'sian.bevan',
  'kwame.mensah',
].map(person) as [string, string, string, string, string, string, string, string, string, string, string, string, string, string];

const TENDED = { careless: 0.03, checkedOut: 0.005 };
const BUSY = { careless: 0.12, checkedOut: 0.02 };
/** Nobody has looked at its settings: dates stand as SharePoint writes them by default. */
const NEGLECTED = { careless: 0.45, checkedOut: 0.04, localeId: ENGLISH_US };

/** Most British sites were made with SharePoint's default language, so most are 1033; their owners chose British dates. */
const usual = { language: ENGLISH_US, localeId: ENGLISH_GB, timeZone: LONDON, template: 'GROUP#0' as const };

function documents(weight: number, topics: readonly topic.Topic[], folders: readonly string[] = []): SeedLibrary {
  return { title: 'Documents', weight, topics, folders };
}

export const SITES: readonly SeedSite[] = [
  {
    ...usual,
    ...TENDED,
    url: '/sites/kim',
    title: 'Knowledge and Information',
    template: 'STS#3',
    language: ENGLISH_GB,
    description: 'Guidance, schedules and reviews for the whole department.',
    owners: [elin, priya],
    members: [callum, amina],
    visitors: [nia, tom, margaret, iestyn, gareth, owain, grace, ben, sian, kwame],
    years: [2019, 2026],
    libraries: [
      documents(2, [topic.KNOWLEDGE], ['Guidance', 'Reviews/2024', 'Reviews/2025']),
      { title: 'Published guidance', weight: 1, topics: [topic.KNOWLEDGE], folders: [] },
    ],
  },
  {
    ...usual,
    ...BUSY,
    url: '/sites/floodrisk',
    title: 'Flood Risk',
    description: 'Warnings, inspections and the programme of works.',
    owners: [tom],
    members: [nia, amina, callum],
    visitors: [iestyn, margaret, elin],
    years: [2016, 2026],
    libraries: [
      documents(
        14,
        [topic.FLOOD, topic.FLOOD, topic.FLOOD, topic.BOARD],
        ['Inspections/2023', 'Inspections/2024', 'Inspections/2025', 'Options', 'Correspondence']
      ),
      { title: 'Survey data', weight: 8, topics: [topic.FLOOD], folders: ['Gauges', 'Lidar'] },
    ],
  },
  {
    ...usual,
    ...TENDED,
    url: '/sites/teesbarrier',
    title: 'Tees Barrier project',
    description: 'Design and delivery of the tidal barrier.',
    owners: [tom],
    members: [nia, amina, gareth, kwame],
    visitors: [margaret, ben],
    years: [2021, 2026],
    libraries: [
      documents(9, [topic.FLOOD, topic.FLOOD, topic.COMMERCIAL], ['01 Governance', '02 Design/Stage 2', '02 Design/Stage 3', '03 Commercial', '04 Lessons']),
    ],
  },
  {
    ...usual,
    ...BUSY,
    url: '/sites/coastal',
    title: 'Coastal Engineering',
    description: 'Sea walls, beaches and the people who live behind them.',
    language: ENGLISH_GB,
    owners: [gareth],
    members: [callum, nia],
    visitors: [iestyn, margaret],
    team: [
      { name: 'Beaches', description: 'Surveys and works, beach by beach.' },
      { name: 'Claims', description: 'Claims against the department.', membership: 'private', owners: [gareth], members: [callum] },
    ],
    years: [2015, 2026],
    libraries: [
      documents(11, [topic.COAST], ['Designs', 'Monitoring', 'Consultation']),
      { title: 'Drawings', weight: 5, topics: [topic.COAST], folders: ['Superseded'] },
    ],
  },
  {
    ...usual,
    ...TENDED,
    url: '/sites/cymru',
    title: 'Afonydd ac Arfordir Cymru',
    description: 'Gwaith y tîm yng Nghymru.',
    language: WELSH,
    localeId: WELSH,
    owners: [owain],
    members: [nia, sian, elin],
    visitors: [callum, iestyn],
    years: [2018, 2026],
    libraries: [
      documents(5, [topic.WELSH], ['Cyfarfodydd', 'Arolygon']),
      { title: 'Dogfennau’r prosiect', path: 'Dogfennaur prosiect', weight: 4, topics: [topic.WELSH], folders: ['Llanrwst', 'Tywyn/2025'] },
    ],
  },
  {
    ...usual,
    ...BUSY,
    url: '/sites/waterpolicy',
    title: 'Water Policy',
    description: 'Submissions, briefings and correspondence.',
    owners: [grace],
    members: [callum],
    visitors: [iestyn, margaret, tom, elin],
    years: [2017, 2026],
    libraries: [
      documents(9, [topic.POLICY], ['Submissions/2024', 'Submissions/2025', 'Briefings', 'Lines to take']),
      { title: 'Correspondence', weight: 5, topics: [topic.POLICY], folders: [] },
    ],
  },
  {
    ...usual,
    ...TENDED,
    url: '/sites/board',
    title: 'Board and committees',
    description: 'Papers and minutes.',
    owners: [margaret, elin],
    members: [tom, grace],
    visitors: [ben, gareth, owain],
    years: [2014, 2026],
    libraries: [documents(6, [topic.BOARD], ['Board/2024', 'Board/2025', 'Board/2026', 'Committees'])],
  },
  {
    ...usual,
    ...BUSY,
    url: '/sites/finance',
    title: 'Finance',
    description: 'Budgets, forecasts and year end.',
    owners: [ben],
    members: [kwame, margaret],
    visitors: [tom],
    team: [{ name: 'Year end', description: 'With those who close the books.', membership: 'shared', owners: [ben], members: [kwame, sian] }],
    years: [2013, 2026],
    libraries: [documents(9, [topic.MONEY], ['2023-24', '2024-25', '2025-26']), { title: 'Invoices', weight: 6, topics: [topic.MONEY], folders: [] }],
  },
  {
    ...usual,
    ...TENDED,
    url: '/sites/people',
    title: 'People',
    description: 'Personal information: few may open it.',
    owners: [sian],
    members: [margaret],
    visitors: [],
    years: [2015, 2026],
    libraries: [documents(4, [topic.PEOPLE_MATTERS], ['Cases', 'Recruitment'])],
  },
  {
    ...usual,
    ...BUSY,
    url: '/sites/commercial',
    title: 'Commercial',
    description: 'Tenders, contracts and suppliers.',
    owners: [kwame],
    members: [ben, callum],
    visitors: [tom, gareth],
    team: [{ name: 'Tender evaluation', membership: 'private', owners: [kwame], members: [ben] }],
    years: [2016, 2026],
    libraries: [documents(6, [topic.COMMERCIAL], ['Tenders', 'Contracts/Live', 'Contracts/Ended'])],
  },
  {
    ...usual,
    ...NEGLECTED,
    url: '/sites/lowland',
    title: 'Lowland Drainage pilot',
    description: 'A pilot that ended. Nobody has said what happens to it.',
    owners: [tom],
    members: [callum],
    visitors: [amina],
    left: { owners: [LEAVER], members: [LEAVER] },
    years: [2015, 2021],
    libraries: [documents(8, [topic.FLOOD, topic.CARELESS], ['Old', 'Old/Old', 'From shared drive'])],
  },
  {
    ...usual,
    ...NEGLECTED,
    url: '/sites/estuaries',
    title: 'Estuaries partnership',
    description: 'Shared with partners in three countries.',
    timeZone: PARIS,
    owners: [gareth],
    members: [grace, callum],
    visitors: [iestyn],
    team: [],
    guests: [GUEST],
    left: { owners: [], members: [LEAVER] },
    years: [2016, 2024],
    libraries: [documents(5, [topic.COAST, topic.CARELESS], ['Partners', 'misc'])],
  },
  {
    ...usual,
    ...TENDED,
    url: '/sites/newstarters',
    title: 'New starters',
    description: 'Made last month. Hardly anything in it yet.',
    template: 'STS#3',
    owners: [sian],
    members: [nia, callum],
    visitors: [amina, iestyn],
    years: [2026, 2026],
    libraries: [documents(0.2, [topic.PEOPLE_MATTERS])],
  },
];
