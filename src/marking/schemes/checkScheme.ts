import type { Choosable, Colours, Scheme, SchemeError, SlotName } from '../rules';
import { levelsOf, readMarking, renderMarking, slotNames, wholeDraft } from '../rules';
import { checkEmail } from './checkEmail';
import { checkChanges, checkLabels, checkRelease, checkSharing } from './checkPractice';
import { contrast } from './contrast';

export type { SchemeError } from '../rules';

const lowestContrast = 4.5;

function repeated(names: readonly string[], path: string): SchemeError[] {
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => ({ path, code: 'duplicate', values: { name } }));
}

function checkNames(scheme: Scheme): SchemeError[] {
  const terms = slotNames.flatMap((slot) => scheme.slots[slot]?.terms ?? []);
  const ids = slotNames.flatMap((slot) => (scheme.slots[slot]?.patterns ?? []).map((pattern) => pattern.id));
  const spellings = [...scheme.classifications, ...terms].flatMap(({ name, aliases = [] }) => [name, ...aliases]);
  return [
    ...repeated(
      spellings.map((spelling) => spelling.toUpperCase()),
      '/slots'
    ),
    ...repeated(
      scheme.classifications.map(({ rank }) => String(rank)),
      '/classifications'
    ),
    ...repeated(ids, '/slots'),
  ];
}

function checkRules(rules: Choosable, path: string, scheme: Scheme, levels: ReadonlySet<string>): SchemeError[] {
  const errors: SchemeError[] = [];
  for (const name of rules.appliesTo ?? []) {
    if (!levels.has(name)) errors.push({ path: `${path}/appliesTo`, code: 'notALevel', values: { name } });
  }
  const isKnown = (slot: SlotName, name: string): boolean => {
    const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
    return terms.some((term) => term.name === name) || patterns.some((pattern) => pattern.id === name);
  };
  for (const { slot, values } of rules.excludes ?? []) {
    for (const name of values) if (!isKnown(slot, name)) errors.push({ path: `${path}/excludes`, code: 'notAValue', values: { slot, name } });
  }
  for (const { slot, value } of rules.requires ?? []) {
    if (!isKnown(slot, value)) errors.push({ path: `${path}/requires`, code: 'notAValue', values: { slot, name: value } });
  }
  return errors;
}

function checkOrder({ line: { order }, slots }: Scheme): SchemeError[] {
  const path = '/line/order';
  const missing = slotNames.filter((slot) => slots[slot] && !order.includes(slot));
  const errors = [...repeated(order, path), ...missing.map((name): SchemeError => ({ path, code: 'order', values: { name } }))];
  if (!order.includes('classification')) errors.push({ path, code: 'order', values: { name: 'classification' } });
  if (order.indexOf('prefix') > 0) errors.push({ path, code: 'order', values: { name: 'prefix' } });
  return errors;
}

function checkExpressions(scheme: Scheme): SchemeError[] {
  return slotNames.flatMap((slot) =>
    (scheme.slots[slot]?.patterns ?? []).flatMap(({ unlisted }, at): SchemeError[] => {
      try {
        if (unlisted) new RegExp(`^(?:${unlisted.word})$`, 'u');
        return [];
      } catch {
        return [{ path: `/slots/${slot}/patterns/${at}/unlisted/word`, code: 'expression', values: { word: unlisted?.word ?? '' } }];
      }
    })
  );
}

function checkColours(scheme: Scheme): SchemeError[] {
  const pairs: [string, Colours][] = scheme.classifications.map(({ colours }, at) => [`/classifications/${at}/colours`, colours]);
  if (scheme.sensitive) pairs.push(['/sensitive/colours', scheme.sensitive.colours]);
  return pairs
    .filter(([, colours]) => contrast(colours) < lowestContrast)
    .map(([path, colours]) => ({ path, code: 'contrast', values: { contrast: Math.floor(contrast(colours) * 100) / 100 } }));
}

// What a scheme writes it must be able to read: every value beside a level, in its own slot, as the same line.
function checkReadsBack(scheme: Scheme): SchemeError[] {
  const [level] = levelsOf(scheme);
  const plain = wholeDraft({ classification: level.classification, sensitive: level.sensitive });
  return slotNames.flatMap((slot) =>
    (scheme.slots[slot]?.terms ?? []).flatMap(({ name }, at): SchemeError[] => {
      const held = slot === 'prefix' || slot === 'releasability' ? name : [name];
      const marking = { ...plain, [slot]: held };
      const line = renderMarking(marking, scheme);
      const read = readMarking(line, scheme);
      const same = read.canonical === line && JSON.stringify(read.marking?.[slot]) === JSON.stringify(held);
      return same ? [] : [{ path: `/slots/${slot}/terms/${at}/name`, code: 'doesNotReadBack', values: { line } }];
    })
  );
}

function checkLines(scheme: Scheme, levels: ReadonlySet<string>): SchemeError[] {
  const errors: SchemeError[] = levelsOf(scheme)
    .filter(({ name }) => readMarking(name, scheme).canonical !== name)
    .map(({ name }) => ({ path: '/classifications', code: 'doesNotReadBack', values: { line: name } }));
  if (!levels.has(scheme.ceiling)) errors.push({ path: '/ceiling', code: 'notALevel', values: { name: scheme.ceiling } });
  const { unmarkedCountsAs: line } = scheme;
  if (line !== null) {
    const { valid, canonical } = readMarking(line, scheme);
    if (!valid || canonical !== line) errors.push({ path: '/unmarkedCountsAs', code: 'doesNotReadBack', values: { line } });
  }
  return errors;
}

/** Everything wrong with a scheme that follows the JSON Schema; empty when it can be used. */
export function checkScheme(scheme: Scheme): SchemeError[] {
  const levels = new Set(levelsOf(scheme).map(({ name }) => name));
  const rules = slotNames.flatMap((slot) => {
    const { terms = [], patterns = [] } = scheme.slots[slot] ?? {};
    return [
      ...terms.flatMap((term, at) => checkRules(term, `/slots/${slot}/terms/${at}`, scheme, levels)),
      ...patterns.flatMap((pattern, at) => checkRules(pattern, `/slots/${slot}/patterns/${at}`, scheme, levels)),
    ];
  });
  const practice = [...checkChanges(scheme), ...checkRelease(scheme), ...checkSharing(scheme)];
  const errors = [...checkNames(scheme), ...rules, ...checkOrder(scheme), ...checkExpressions(scheme), ...checkColours(scheme), ...practice];
  // A scheme that does not hold together cannot be tried out.
  return errors.length > 0 ? errors : [...checkLines(scheme, levels), ...checkReadsBack(scheme), ...checkLabels(scheme), ...checkEmail(scheme)];
}
