import { contractType } from '../model/contract';
import { typeInContract } from './checkEntity';
import type { Difference } from './differences';
import { isObject, type Json } from './json';
import type { Level } from './levels';

/** What JSON writes so that its type need not be said. */
const plain = /^(String|Boolean|Int32|Double)!?$/;

/** The type that an entity or a complex value says it is of; undefined where it says none. */
function saidType(level: Level, value: Json): string | undefined {
  const metadata = value.__metadata;
  const said = level.says === 'verbose' ? (isObject(metadata) ? metadata.type : undefined) : value[level.version === 4 ? '@odata.type' : 'odata.type'];
  return typeof said === 'string' ? said.replace(/^#/, '') : undefined;
}

/** Links that are neither followed nor named. */
function missingLinks(level: Level, type: string, value: Json): string[] {
  const names = Object.keys(contractType(type)?.navigation ?? {});
  const annotation = level.version === 4 ? 'navigationLink' : 'navigationLinkUrl';
  return names.filter((name) => !((level.says === 'verbose' ? name : `${name}@odata.${annotation}`) in value)).map((name) => `no link ${name}`);
}

function missingTypes(level: Level, type: string, value: Json): string[] {
  if (level.says !== 'full') return [];
  const declared = Object.entries(contractType(type)?.properties ?? {}).filter(([name, each]) => !plain.test(each) && value[name] !== null && name in value);
  return declared
    .filter(([name]) => (isObject(value[name]) ? saidType(level, value[name]) === undefined : !(`${name}@odata.type` in value)))
    .map(([name]) => `no type of ${name}`);
}

function faults(level: Level, value: unknown, whole: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => faults(level, each, whole));
  if (!isObject(value)) return [];
  const said = saidType(level, value);
  if (said === undefined) return Object.values(value).flatMap((each) => faults(level, each, whole));
  const type = typeInContract(said);
  const entity = contractType(type)?.kind === 'entity';
  const inside = Object.entries(value).filter(([name]) => name !== '__metadata');
  return [
    ...(whole && entity ? missingLinks(level, type, value) : []),
    ...missingTypes(level, type, value),
    // What is expanded below was selected there.
    ...inside.flatMap(([, each]) => faults(level, each, false)),
  ];
}

/**
 * What an answer in full or verbose metadata does not say of itself: every link of an entity, every type that JSON
 * does not show.
 *
 * @param whole false where the request selects
 */
export function descriptionDifferences(level: Level, body: unknown, whole: boolean, at: string): Difference[] {
  if (level.says !== 'full' && level.says !== 'verbose') return [];
  return faults(level, body, whole).map((seen) => ({ rule: 'shape', at, seen: `${level.name}: ${seen}` }));
}
