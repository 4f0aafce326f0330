import * as React from 'react';
import { changesBetween, rebase, withChange, type Change, type Draft, type FunctionPage, type Json } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import { keepDraft, type KeptDraft } from './keptDraft';

export interface DraftAtHand extends Draft {
  readonly changes: readonly Change[];
  set(path: string, value: Json): void;
  /** Another page under the same words, or other words. */
  replace(draft: Draft): void;
  /** Begins again with the page as it was saved. */
  begin(page: FunctionPage): void;
  /** What was not saved the last time; null where there is nothing, or it was decided. */
  readonly kept: (KeptDraft & { readonly changes: readonly Change[] }) | null;
  takeUp(): void;
  throwAway(): void;
}

/** What a person is writing. It is kept in the tab until it is saved, and whoever leaves with it is asked. */
export function useDraft(): DraftAtHand {
  const { site, reading, now } = useFunctionPage();
  const page = reading.state.page;
  const keeping = React.useMemo(() => keepDraft(site.settings.functionId, site.person.login, site.door.webUrl), [site]);
  const [draft, setDraft] = React.useState<Draft>({ base: page, page });
  const [kept, setKept] = React.useState<KeptDraft | null>(() => keeping.read());
  const changes = React.useMemo(() => changesBetween(draft.base, draft.page), [draft]);
  const wrote = changes.length > 0;

  // What others have saved is under a draft in which nothing is written yet.
  React.useEffect(() => setDraft((at) => (changesBetween(at.base, at.page).length === 0 ? { base: page, page } : at)), [page]);
  const written = React.useRef(false);
  React.useEffect(() => {
    if (wrote) keeping.write(draft, now().toISOString());
    // What was kept before stays until somebody decides about it; what was written here goes when it is saved.
    else if (written.current) keeping.forget();
    written.current = wrote;
  }, [draft, wrote, keeping, now]);
  React.useEffect(() => {
    if (!wrote) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      event.returnValue = '';
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [wrote]);

  return {
    ...draft,
    changes,
    set: (path, value) => setDraft((at) => ({ ...at, page: withChange(at.page, { path, value }) })),
    replace: setDraft,
    begin: (saved) => setDraft({ base: saved, page: saved }),
    kept: React.useMemo(() => {
      const left = kept === null ? [] : changesBetween(kept.base, kept.page);
      return kept === null || left.length === 0 ? null : { ...kept, changes: left };
    }, [kept]),
    takeUp() {
      if (kept !== null) setDraft(rebase(kept, reading.state.page));
      setKept(null);
    },
    throwAway() {
      keeping.forget();
      setKept(null);
    },
  };
}
