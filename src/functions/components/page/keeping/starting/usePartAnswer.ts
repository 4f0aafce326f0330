import * as React from 'react';
import { EMPTY_PARTS, valueAt, withChange, type Json, type PartName } from '../../../../rules';
import { useKeepingGround } from '../keepingGround';
import type { DraftAtHand } from '../useDraft';

type Fields = Readonly<Record<string, Json>>;

/** An answer that is a part of the page: there while something is answered, and gone where nothing is. */
export function usePartAnswer(
  draft: DraftAtHand,
  part: PartName,
  field: string,
  always: Fields = {}
): { readonly value: string; say(typed: string, more?: Fields): void } {
  const { newId } = useKeepingGround();
  // An answer that was given before is changed, not added to.
  const [id] = React.useState(() => draft.changes.find(({ path, was }) => was === null && path.startsWith(`${part}/`))?.path.split('/')[1] ?? newId());
  const path = `${part}/${id}`;
  const value = valueAt(draft.page, `${path}/${field}`);
  return {
    value: typeof value === 'string' ? value : '',
    say(typed, more = {}) {
      const nothing = typed === '' && Object.keys(more).length === 0;
      const whole: Fields = { ...(EMPTY_PARTS[part] as unknown as Fields), ...always, ...more, [field]: typed };
      draft.replace({ base: draft.base, page: withChange(draft.page, { path, value: nothing ? null : whole }) });
    },
  };
}
