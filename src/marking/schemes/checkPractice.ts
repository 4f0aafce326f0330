import type { ChangeKind, Scheme, SchemeError, SharingScope, SlotName } from '../rules';
import { coversMarking, readMarking, slotNames } from '../rules';

function repeated(names: readonly string[], path: string): SchemeError[] {
  return names.filter((name, at) => names.indexOf(name) !== at).map((name) => ({ path, code: 'duplicate', values: { name } }));
}

/** Who may change a marking: a challenge stands alone, and no originator challenges their own marking (GSCP paragraph 37). */
export function checkChanges({ changes: { table } }: Scheme): SchemeError[] {
  return (Object.keys(table) as ChangeKind[]).flatMap((kind) =>
    Object.entries(table[kind]).flatMap(([actor, needs]): SchemeError[] => {
      const path = `/changes/table/${kind}/${actor}`;
      const errors = repeated(needs, path);
      if (!needs.includes('challenge')) return errors;
      if (needs.some((need) => need !== 'challenge')) errors.push({ path, code: 'challengeAlone', values: {} });
      if (actor === 'originator') errors.push({ path, code: 'originatorChallenges', values: {} });
      return errors;
    })
  );
}

/** What lets a document go to anybody is a value of its slot, and each clearance is asked for once. */
export function checkRelease({ release, slots }: Scheme): SchemeError[] {
  if (release === null) return [];
  const { slot, value, clearances } = release;
  const known = slots[slot]?.terms.some(({ name }) => name === value) ?? false;
  return [
    ...(known ? [] : [{ path: '/release/value', code: 'notAValue' as const, values: { slot, name: value } }]),
    ...repeated(
      clearances.map(({ id }) => id),
      '/release/clearances'
    ),
  ];
}

interface Refusal {
  readonly path: string;
  readonly forbids: readonly SharingScope[];
}

function refusalsOf({ sensitive, classifications, slots }: Scheme): Refusal[] {
  const at = (path: string, forbids: readonly SharingScope[] | undefined): Refusal[] => (forbids ? [{ path: `${path}/forbidsSharing`, forbids }] : []);
  return [
    ...at('/sensitive', sensitive?.forbidsSharing),
    ...classifications.flatMap(({ forbidsSharing }, nth) => at(`/classifications/${nth}`, forbidsSharing)),
    ...slotNames.flatMap((slot: SlotName) => [
      ...(slots[slot]?.terms ?? []).flatMap(({ forbidsSharing }, nth) => at(`/slots/${slot}/terms/${nth}`, forbidsSharing)),
      ...(slots[slot]?.patterns ?? []).flatMap(({ forbidsSharing }, nth) => at(`/slots/${slot}/patterns/${nth}`, forbidsSharing)),
    ]),
  ];
}

/** What may not be shared with guests or with everybody in the organisation may not be shared with anybody who has the link. */
export function checkSharing(scheme: Scheme): SchemeError[] {
  return refusalsOf(scheme).flatMap(({ path, forbids }): SchemeError[] => [
    ...repeated(forbids, path),
    ...(forbids.includes('anyone') ? [] : [{ path, code: 'widerSharing' as const, values: {} }]),
  ]);
}

/** Markings that stand for labels: each line reads back, stands for one label, and is reached. */
export function checkLabels(scheme: Scheme): SchemeError[] {
  if (scheme.labels === null) return [];
  const { map } = scheme.labels;
  const read = map.map(({ line }) => readMarking(line, scheme));
  const lines = read.flatMap(({ valid, canonical }, at): SchemeError[] => {
    const { line } = map[at];
    return valid && canonical === line ? [] : [{ path: `/labels/map/${at}/line`, code: 'doesNotReadBack', values: { line } }];
  });
  const reached = read.flatMap(({ marking }, at): SchemeError[] => {
    if (marking === null) return [];
    const earlier = read.slice(0, at).find((each) => each.marking !== null && coversMarking(marking, each.marking));
    if (!earlier) return [];
    return [{ path: `/labels/map/${at}/line`, code: 'neverReached', values: { line: map[at].line, earlier: earlier.input } }];
  });
  const ids = map.map(({ labelId }) => labelId.toLowerCase());
  return [...lines, ...reached, ...repeated(ids, '/labels/map')];
}
