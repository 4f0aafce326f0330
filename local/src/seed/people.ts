/** Someone of the department. */
export interface SeedPerson {
  readonly email: string;
  readonly name: string;
  readonly job: string;
  readonly team: string;
  /** What one sees as this person, for the page on which a visitor chooses. */
  readonly may: string;
}

const at = (name: string): string => `${name}@rivers.example`;

/** The people of the department, in the order of the sign-in page. */
export const PEOPLE: readonly SeedPerson[] = [
  {
    email: at('nia.prys'),
    name: 'Nia Prys',
    job: 'Hydrologist',
    team: 'Flood Risk',
    may: 'Works on documents in four team sites.',
  },
  {
    email: at('amina.rahman'),
    name: 'Amina Rahman',
    job: 'Local Information Manager',
    team: 'Flood Risk',
    may: 'Looks after information on the sites of Flood Risk, two hours a month.',
  },
  {
    email: at('tom.ashworth'),
    name: 'Tom Ashworth',
    job: 'Head of Flood Risk',
    team: 'Flood Risk',
    may: 'Owns the Flood Risk and Tees Barrier sites.',
  },
  {
    email: at('elin.morgan'),
    name: 'Elin Morgan',
    job: 'Records officer',
    team: 'Knowledge and Information Management',
    may: 'Owns the Knowledge and Information site: schedules, holds, reviews.',
  },
  {
    email: at('callum.reid'),
    name: 'Callum Reid',
    job: 'Knowledge champion',
    team: 'Coastal Engineering',
    may: 'Helps other teams with their sites; member of most.',
  },
  {
    email: at('margaret.ellison'),
    name: 'Margaret Ellison',
    job: 'Director of Operations, senior sponsor',
    team: 'Board',
    may: 'Reads everything the Board sees; has no time for lists.',
  },
  {
    email: at('priya.nair'),
    name: 'Priya Nair',
    job: 'SharePoint administrator',
    team: 'Digital Services',
    may: 'Administers every site.',
  },
  {
    email: at('iestyn.roberts'),
    name: 'Iestyn Roberts',
    job: 'Analyst on loan',
    team: 'Strategy',
    may: 'May read some sites and change nothing.',
  },
  {
    email: at('gareth.llewellyn'),
    name: 'Gareth Llewellyn',
    job: 'Coastal engineer',
    team: 'Coastal Engineering',
    may: 'Owns the Coastal Engineering site.',
  },
  {
    email: at('owain.hughes'),
    name: 'Owain Hughes',
    job: 'Rheolwr rhanbarthol (regional manager)',
    team: 'Cymru',
    may: 'Owns the Welsh site, and works in Welsh.',
  },
  {
    email: at('grace.adeyemi'),
    name: 'Grace Adeyemi',
    job: 'Policy adviser',
    team: 'Water Policy',
    may: 'Owns the Water Policy site.',
  },
  {
    email: at('ben.carter'),
    name: 'Ben Carter',
    job: 'Finance business partner',
    team: 'Finance',
    may: 'Owns the Finance site.',
  },
  {
    email: at('sian.bevan'),
    name: 'Siân Bevan',
    job: 'HR manager',
    team: 'People',
    may: 'Owns the People site, which few may open.',
  },
  {
    email: at('kwame.mensah'),
    name: 'Kwame Mensah',
    job: 'Procurement lead',
    team: 'Commercial',
    may: 'Owns the Commercial site.',
  },
];

/** Someone who has left: the account is disabled, and groups still have it. */
export const LEAVER = 'rhodri.vaughan@rivers.example';
/** Someone of a partner body: a guest of the department's directory. */
export const GUEST = 'greta.lindqvist@estuaries.example';

/** What one sees as this person; empty for people who are not of the seed. */
export function mayDo(email: string): string {
  return PEOPLE.find((person) => person.email === email)?.may ?? '';
}

/** The address of someone by the part before the at sign. */
export function person(name: string): string {
  const found = PEOPLE.find(({ email }) => email === at(name));
  if (!found) {
    throw new Error(`Nobody is called ${name}.`);
  }
  return found.email;
}
