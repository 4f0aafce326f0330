import * as React from 'react';
import type { FunctionFieldWords } from '../../../../words/functionFields';
import type { FunctionKeepingWords } from '../../../../words/functionKeeping';
import type { FunctionPage } from '../../../rules';
import { useFunctionPage } from '../surroundings';
import type { KeepingGround } from './keepingGround';
import { useRecordsKnown } from './useRecordsKnown';

/** What editors of a page stand on; null until its words are there. */
export function useKeepingValue(words: FunctionKeepingWords | null, fields: FunctionFieldWords | null, page: FunctionPage): KeepingGround | null {
  const { site, culture } = useFunctionPage();
  const records = useRecordsKnown();
  return React.useMemo(
    () =>
      words &&
      fields && {
        words,
        fields,
        culture,
        newId: site.newId,
        saying: { words: fields, culture, page },
        classes: (records?.schedule?.classes ?? []).map(({ code, title }) => ({ key: code, text: `${title} (${code})` })),
      },
    [words, fields, culture, site, page, records]
  );
}
