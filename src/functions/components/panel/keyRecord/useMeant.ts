import * as React from 'react';
import type { Schedule } from '../../../../retention/rules';
import { problemOf } from '../../../../ui/problemOf';
import type { StepProblem } from '../../../../work/types';
import { alreadyThere, mayOf, type FunctionPage, type KeyRecord } from '../../../rules';
import { createKeyRecordDesk, type KeyRecordDesk } from '../../../store/keyRecords/keyRecordDesk';
import type { SelectedRecord } from '../../../store/keyRecords/selectedRecords';
import { useFunctionPanel } from '../surroundings';

/** What somebody means to add. */
export interface Meant {
  readonly page: FunctionPage;
  readonly schedule: Schedule | null;
  /** Not on the page yet. */
  readonly fresh: readonly SelectedRecord[];
  readonly known: readonly KeyRecord[];
  /** How many of what was selected are not there any more, or not shown to this person. */
  readonly missing: number;
  /** Why this person may add nothing; null where they may. */
  readonly mayNot: 'closed' | 'notYours' | null;
}

export type MeantAt =
  { readonly kind: 'reading' } | { readonly kind: 'failed'; readonly problem: StepProblem } | { readonly kind: 'read'; readonly meant: Meant };

/** Reads what is selected, and the page that it is to be added to, at once. */
export function useMeant(): { readonly desk: KeyRecordDesk; readonly at: MeantAt; readonly again: () => void } {
  const { site, listId, selection } = useFunctionPanel();
  const desk = React.useMemo(() => createKeyRecordDesk(site), [site]);
  const [at, setAt] = React.useState<MeantAt>({ kind: 'reading' });
  const [tries, setTries] = React.useState(0);
  React.useEffect(() => {
    let wanted = true;
    setAt({ kind: 'reading' });
    Promise.all([desk.survey(listId, selection), site.reading(tries > 0 ? 'afresh' : undefined), site.records()]).then(
      ([{ records, missing }, { state }, known]) => {
        if (!wanted) return;
        const { page } = state;
        const there = alreadyThere(
          page,
          records.map(({ record }) => record)
        );
        const fresh = new Set(there.fresh.map(({ id }) => id));
        setAt({
          kind: 'read',
          meant: {
            page,
            schedule: known?.schedule ?? null,
            fresh: records.filter(({ record }) => fresh.has(record.id)),
            known: there.known,
            missing: missing.length,
            mayNot: mayOf(site, state).edit ? null : state.closed !== null ? 'closed' : 'notYours',
          },
        });
      },
      (error: unknown) => wanted && setAt({ kind: 'failed', problem: problemOf(error) })
    );
    return () => {
      wanted = false;
    };
  }, [desk, site, listId, selection, tries]);
  return { desk, at, again: () => setTries((count) => count + 1) };
}
