import type { UnpublishedComponent } from './assembledComponents';

/**
 * Gives an anonymous AMD module the name that SPFx's loader looks for, `<id>_<version>`.
 *
 * @throws where the script does not define itself as an AMD module
 */
export function nameAmdModule(script: string, component: UnpublishedComponent): Uint8Array {
  const named = script.replace(/\bdefine\(\[/, `define("${component.id}_${component.version}",[`);
  if (named === script) {
    throw new Error(`${component.name} is not an AMD module.`);
  }
  return new TextEncoder().encode(named);
}

/** Makes a script that leaves one global a named AMD module that gives what the global would be. */
export function wrapAsAmdModule(script: string, component: UnpublishedComponent, global: string): Uint8Array {
  return new TextEncoder().encode(`define("${component.id}_${component.version}",[],function(){${script}\nreturn ${global};});`);
}
