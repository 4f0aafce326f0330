/** The department that the local tenant starts with, made by code from a fixed seed. */
export { seedCasework, type Casework, type CaseworkOptions } from './casework';
export { mayDo, PEOPLE, type SeedPerson } from './people';
export { seedDepartment, type Seeded, type SeedOptions } from './seedDepartment';
export { SITES, type SeedLibrary, type SeedSite } from './sites';
