import * as React from 'react';
import type { Drawn } from '../../facts';
import type { Judgement } from '../../rules/coverage';
import { isDone, type Check, type CheckedDocument, type Checks } from '../../store/samples';
import { useOverview } from './surroundings';

export type ChecksState =
  { readonly kind: 'reading' } | { readonly kind: 'read'; readonly checks: Checks } | { readonly kind: 'failed'; readonly error: unknown };

export interface ChecksHand {
  readonly state: ChecksState;
  /** Whether something is being saved. */
  readonly saving: boolean;
  /** Why the last thing was not saved; null where it was. */
  readonly unsaved: unknown;
  readonly begin: (drawn: readonly Drawn[], population: number) => Promise<boolean>;
  readonly judge: (check: Check, document: CheckedDocument, judgement: Judgement, note: string) => Promise<boolean>;
}

/** The site's sampled checks, and this person's own that is not done. */
export function useChecks(): ChecksHand {
  const { checks: desk } = useOverview();
  const [state, setState] = React.useState<ChecksState>({ kind: 'reading' });
  const [saving, setSaving] = React.useState(false);
  const [unsaved, setUnsaved] = React.useState<unknown>(null);
  const alive = React.useRef(true);
  React.useEffect(() => {
    alive.current = true;
    desk.read().then(
      (checks) => alive.current && setState({ kind: 'read', checks }),
      (error: unknown) => alive.current && setState({ kind: 'failed', error })
    );
    return () => {
      alive.current = false;
    };
  }, [desk]);

  const save = async (write: () => Promise<Check>): Promise<boolean> => {
    setSaving(true);
    setUnsaved(null);
    try {
      const check = await write();
      if (!alive.current) return true;
      setState((at) => {
        const newest = at.kind === 'read' ? at.checks.newest : null;
        return { kind: 'read', checks: isDone(check) ? { newest: check, open: null } : { newest, open: check } };
      });
      return true;
    } catch (error) {
      if (alive.current) setUnsaved(error);
      return false;
    } finally {
      if (alive.current) setSaving(false);
    }
  };

  return {
    state,
    saving,
    unsaved,
    begin: (drawn, population) => save(() => desk.begin(drawn, population)),
    judge: (check, document, judgement, note) => save(() => desk.judge(check, document, judgement, note)),
  };
}
