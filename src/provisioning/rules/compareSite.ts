import { evidenceRight, type EvidenceRight } from './permissions';
import type {
  Blueprint,
  FoundAssignment,
  FoundColumn,
  FoundLibrary,
  FoundList,
  Inventory,
  SetupStep,
  StepKind,
  WantedAction,
  WantedColumn,
  WantedLevel,
  WantedList,
} from './types';

const sameId = (a: string, b: string): boolean => a.replace(/[{}]/g, '').toLowerCase() === b.replace(/[{}]/g, '').toLowerCase();

/** JSON said in another order or with other spaces is the same. */
export function sameJson(a: string, b: string): boolean {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([x], [y]) => (x < y ? -1 : 1))
              .map(([k, v]) => [k, sorted(v)])
          )
        : value;
  try {
    return JSON.stringify(sorted(JSON.parse(a))) === JSON.stringify(sorted(JSON.parse(b)));
  } catch {
    return a === b;
  }
}

const step = (what: StepKind, where: string, name: string, state: SetupStep['state'], more: { found?: string; expected?: string } = {}): SetupStep => ({
  key: `${what}:${where}:${name}`,
  what,
  where,
  name,
  state,
  ...more,
});

function columnStep(what: 'siteColumn' | 'column', where: string, wanted: WantedColumn, found: readonly FoundColumn[]): SetupStep {
  const there = found.find((column) => column.internalName === wanted.internalName);
  if (there === undefined) return step(what, where, wanted.internalName, 'missing');
  if (there.type !== wanted.type) return step(what, where, wanted.internalName, 'different', { found: there.type, expected: wanted.type });
  // A column of the same name and kind that somebody else made serves as well, but is said.
  return step(
    what,
    where,
    wanted.internalName,
    sameId(there.id, wanted.id) ? 'present' : 'different',
    sameId(there.id, wanted.id) ? {} : { found: there.id, expected: wanted.id }
  );
}

function indexStep(where: string, wanted: WantedColumn, found: readonly FoundColumn[]): SetupStep {
  const there = found.find((column) => column.internalName === wanted.internalName);
  return step('index', where, wanted.internalName, there?.indexed === true ? 'present' : 'missing');
}

const namesOf = (assignment: FoundAssignment | undefined): readonly string[] => (assignment?.levels ?? []).map((level) => level.name).sort();

/** Who should have which level on a list whose rows are only added, by the site's own assignments. */
export function listAssignments(
  rights: WantedList['rights'],
  inventory: Inventory
): readonly { readonly principalId: number; readonly principalName: string; readonly right: EvidenceRight }[] {
  return inventory.assignments.flatMap((assignment) => {
    const right = evidenceRight(assignment);
    if (right === null) return [];
    if (rights === 'private' && right !== 'keep') return [];
    const given = rights === 'kept' && right === 'addAndView' ? 'read' : right;
    return [{ principalId: assignment.principalId, principalName: assignment.principalName, right: given }];
  });
}

/** The names of the levels that stand for the rights, on a site whose reading level may be called anything. */
export function levelNames(blueprint: Blueprint, inventory: Inventory): Readonly<Record<EvidenceRight, string>> {
  const read = inventory.levels.find((level) => level.kind === READER)?.name ?? 'Read';
  return { keep: blueprint.levels.keep.name, addAndView: blueprint.levels.addAndView.name, read };
}

/** SharePoint's RoleTypeKind of the level that may only read, whatever a site calls it. */
const READER = 2;

/** A list's address is made from its first title, which is then replaced by the one that people read. */
export const addressOf = (list: { readonly url: string }): string => list.url.replace(/^Lists\//, '');

function permissionsState(blueprint: Blueprint, inventory: Inventory, rights: WantedList['rights'], list: FoundList): SetupStep['state'] {
  if (!list.ownPermissions) return 'different';
  const names = levelNames(blueprint, inventory);
  const wanted = new Map(listAssignments(rights, inventory).map((a) => [a.principalId, names[a.right]]));
  const limited = (assignment: FoundAssignment): boolean => assignment.levels.every((level) => (level.low & 0x1) === 0);
  const found = list.assignments.filter((assignment) => !limited(assignment));
  const asWanted = found.length === wanted.size && found.every((assignment) => namesOf(assignment).join() === wanted.get(assignment.principalId));
  return asWanted ? 'present' : 'different';
}

function levelStep(wanted: WantedLevel, inventory: Inventory): SetupStep {
  const there = inventory.levels.find((level) => level.name === wanted.name);
  const state = there === undefined ? 'missing' : there.high === wanted.high && there.low === wanted.low ? 'present' : 'different';
  return step('permissionLevel', '', wanted.name, state);
}

function listSteps(blueprint: Blueprint, inventory: Inventory): SetupStep[] {
  return blueprint.lists.flatMap((wanted) => {
    const there = inventory.lists.find((list) => list.url === wanted.url);
    return [
      step('list', wanted.url, wanted.title, there === undefined ? 'missing' : there.title === addressOf(wanted) ? 'different' : 'present'),
      ...wanted.columns.map((column) => columnStep('column', wanted.url, column, there?.columns ?? [])),
      ...wanted.columns.filter((column) => column.indexed).map((column) => indexStep(wanted.url, column, there?.columns ?? [])),
      ...wanted.shown.map((name) => step('view', wanted.url, name, there?.viewFields.includes(name) === true ? 'present' : 'missing')),
      step('permissions', wanted.url, wanted.title, there === undefined ? 'missing' : permissionsState(blueprint, inventory, wanted.rights, there)),
    ];
  });
}

function librarySteps(blueprint: Blueprint, library: FoundLibrary): SetupStep[] {
  const formatting = Object.entries(blueprint.formatting).map(([name, json]) => {
    const there = library.columns.find((column) => column.internalName === name);
    const found = there?.formatting ?? '';
    return step('formatting', library.title, name, found === '' ? 'missing' : sameJson(found, json) ? 'present' : 'different');
  });
  return [
    ...blueprint.columns.map((column) => columnStep('column', library.title, column, library.columns)),
    ...blueprint.columns.filter((column) => column.indexed).map((column) => indexStep(library.title, column, library.columns)),
    ...formatting,
    ...blueprint.shown.map((name) => step('view', library.title, name, library.viewFields.includes(name) ? 'present' : 'missing')),
  ];
}

function actionSteps(wanted: WantedAction, inventory: Inventory): SetupStep[] {
  const [there, ...more] = inventory.actions.filter((action) => action.name === wanted.name);
  // The settings travel with the action: where it is made, they are made with it.
  if (there === undefined) return [step('customAction', '', wanted.name, 'missing')];
  const registered = sameId(there.componentId, wanted.componentId) && more.length === 0;
  return [
    step('customAction', '', wanted.name, registered ? 'present' : 'different'),
    step('settings', '', wanted.name, sameJson(there.properties, wanted.properties) ? 'present' : 'different'),
  ];
}

/**
 * Everything that marking needs on a site, in the order in which it is made, each with whether it is there. Done
 * twice it changes nothing: what is present is no work.
 * @param libraryIds The libraries in which marking is to be on.
 */
export function compareSite(blueprint: Blueprint, inventory: Inventory, libraryIds: readonly string[]): SetupStep[] {
  const libraries = inventory.libraries.filter((library) => libraryIds.some((id) => sameId(id, library.id)));
  return [
    ...blueprint.columns.map((column) => columnStep('siteColumn', '', column, inventory.columns)),
    levelStep(blueprint.levels.addAndView, inventory),
    levelStep(blueprint.levels.keep, inventory),
    ...listSteps(blueprint, inventory),
    ...libraries.flatMap((library) => librarySteps(blueprint, library)),
    ...blueprint.actions.flatMap((action) => actionSteps(action, inventory)),
  ];
}

/** The libraries in which it is on: those that have its column; none of what needs no column. */
export function markedLibraries(blueprint: Blueprint, inventory: Inventory): readonly FoundLibrary[] {
  const name = blueprint.columns[0]?.internalName;
  return inventory.libraries.filter((library) => library.columns.some((column) => column.internalName === name));
}
