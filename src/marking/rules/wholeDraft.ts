import type { Marking } from './marking';

/** A marking that is being built. */
export type MarkingDraft = Partial<Marking>;

/** The draft with every slot that it does not name left empty; the classification is `''` while none is chosen. */
export function wholeDraft(draft: MarkingDraft): Marking {
  return {
    prefix: null,
    classification: '',
    sensitive: false,
    handling: [],
    descriptors: [],
    codewords: [],
    caveats: [],
    releasability: null,
    ...draft,
  };
}
