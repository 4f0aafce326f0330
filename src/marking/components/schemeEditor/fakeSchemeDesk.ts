import type { Scheme } from '../../rules';
import type { SchemeDesk, SchemeSaving, Shelf } from '../../store/schemes/schemeDesk';
import type { SchemeVersion } from '../../store/schemes/schemeRow';
import { standings } from '../../store/schemes/schemeStore';

/** A shelf of schemes in memory, for tests and for looking at the editor. */
export interface FakeSchemeDesk extends SchemeDesk {
  readonly kept: (SchemeVersion & { readonly text: string })[];
}

const WHO = { login: 'elin.morgan@rivers.example', name: 'Elin Morgan' };

export function fakeSchemeDesk(
  options: { readonly may?: boolean; readonly notSetUp?: boolean; readonly refuse?: unknown; readonly inForce?: readonly Scheme[] } = {}
): FakeSchemeDesk {
  const kept: FakeSchemeDesk['kept'] = [];
  const add = (state: SchemeVersion['state'], { schemeId, version, title, text, reason }: SchemeSaving): void => {
    kept.unshift({ row: kept.length + 1, schemeId, version, title, state, who: WHO, when: '2026-11-20T09:00:00Z', reason, ownHand: true, text });
  };
  const or = (done: () => void): Promise<void> => (options.refuse === undefined ? Promise.resolve(done()) : Promise.reject(options.refuse));
  for (const scheme of options.inForce ?? [])
    add('inForce', { schemeId: scheme.id, version: scheme.version, title: scheme.title, text: JSON.stringify(scheme, null, 2), reason: 'Agreed' });
  return {
    kept,
    person: WHO,
    may: options.may ?? true,
    read: (): Promise<Shelf> =>
      Promise.resolve(options.notSetUp === true ? { kind: 'notSetUp' } : { kind: 'open', versions: [...kept], standings: standings(kept) }),
    text: ({ row }) => Promise.resolve(kept.find((version) => version.row === row)?.text ?? ''),
    saveDraft: (saving) => or(() => add('draft', saving)),
    putInForce: (saving) => or(() => add('inForce', saving)),
    withdraw: ({ schemeId, inForce }, reason) =>
      or(() => add('withdrawn', { schemeId, version: inForce?.version ?? '', title: inForce?.title ?? '', text: '', reason })),
  };
}
