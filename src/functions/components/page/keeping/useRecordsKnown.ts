import * as React from 'react';
import type { RecordsKnown } from '../../../store/site/functionSite';
import { useFunctionPage } from '../surroundings';

/** What is known of the site's records; null until it is, and where it never will be. */
export function useRecordsKnown(): RecordsKnown | null {
  const { site } = useFunctionPage();
  const [known, setKnown] = React.useState<RecordsKnown | null>(null);
  React.useEffect(() => {
    let wanted = true;
    site.records().then(
      (found) => wanted && setKnown(found),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  return known;
}
