import type { Choosable, Scheme, Slot, SlotName, Term } from '../scheme';
import { slotNames } from '../scheme';

const mapSlots = (scheme: Scheme, change: (slot: Slot, name: SlotName) => Slot): Scheme['slots'] =>
  Object.fromEntries(slotNames.flatMap((name) => (scheme.slots[name] === undefined ? [] : [[name, change(scheme.slots[name] as Slot, name)]])));

/** What one value says of another, when that is called something else or is no more. */
function refer<C extends Choosable>(choosable: C, slot: SlotName, from: string, to: string | null): C {
  const { excludes, requires, ...rest } = choosable;
  const kept = excludes
    ?.map((each) => (each.slot !== slot ? each : { ...each, values: each.values.flatMap((value) => (value !== from ? [value] : to === null ? [] : [to])) }))
    .filter(({ values }) => values.length > 0);
  const required = requires?.flatMap((each) => (each.slot !== slot || each.value !== from ? [each] : to === null ? [] : [{ ...each, value: to }]));
  return {
    ...rest,
    ...(kept !== undefined && kept.length > 0 ? { excludes: kept } : {}),
    ...(required !== undefined && required.length > 0 ? { requires: required } : {}),
  } as unknown as C;
}

const referAll = (scheme: Scheme, slot: SlotName, from: string, to: string | null): Scheme => ({
  ...scheme,
  slots: mapSlots(scheme, (each) => ({
    ...each,
    terms: each.terms.map((term) => refer(term, slot, from, to)),
    ...(each.patterns !== undefined ? { patterns: each.patterns.map((pattern) => refer(pattern, slot, from, to)) } : {}),
  })),
  ...(scheme.email !== undefined
    ? {
        email: {
          ...scheme.email,
          values: scheme.email.values.flatMap((each) => (each.slot !== slot || each.value !== from ? [each] : to === null ? [] : [{ ...each, value: to }])),
        },
      }
    : {}),
  release: scheme.release?.slot === slot && scheme.release.value === from ? (to === null ? null : { ...scheme.release, value: to }) : scheme.release,
});

const withTerms = (scheme: Scheme, slot: SlotName, change: (terms: readonly Term[]) => Term[]): Scheme => ({
  ...scheme,
  slots: mapSlots(scheme, (each, name) => (name === slot ? { ...each, terms: change(each.terms) } : each)),
});

/** Changes one value; what is undefined is left out, so that nothing empty is stored. */
export function changeTerm(scheme: Scheme, slot: SlotName, at: number, change: Partial<Term>): Scheme {
  return withTerms(scheme, slot, (terms) =>
    terms.map((term, each) =>
      each !== at ? term : (Object.fromEntries(Object.entries({ ...term, ...change }).filter(([, value]) => value !== undefined)) as unknown as Term)
    )
  );
}

/** Calls a value something else, here and wherever another speaks of it. */
export function renameTerm(scheme: Scheme, slot: SlotName, at: number, name: string): Scheme {
  const from = scheme.slots[slot]?.terms[at]?.name;
  if (from === undefined || from === name) return scheme;
  return changeTerm(referAll(scheme, slot, from, name), slot, at, { name });
}

/** Adds a value that may stand at every level, in a slot that the line then has a place for. */
export function addTerm(scheme: Scheme, slot: SlotName, term: Term): Scheme {
  const there = scheme.slots[slot];
  const order = scheme.line.order.includes(slot) ? scheme.line.order : slot === 'prefix' ? [slot, ...scheme.line.order] : [...scheme.line.order, slot];
  return {
    ...scheme,
    line: { ...scheme.line, order },
    slots: { ...scheme.slots, [slot]: there === undefined ? { order: 'scheme', terms: [term] } : { ...there, terms: [...there.terms, term] } },
  };
}

/** Takes a value out, with what others say of it. */
export function removeTerm(scheme: Scheme, slot: SlotName, at: number): Scheme {
  const name = scheme.slots[slot]?.terms[at]?.name;
  if (name === undefined) return scheme;
  return referAll(
    withTerms(scheme, slot, (terms) => terms.filter((_, each) => each !== at)),
    slot,
    name,
    null
  );
}
