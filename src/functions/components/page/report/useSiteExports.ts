import * as React from 'react';
import type { FunctionExports } from '../../../../reports/exportsOf';
import { useFunctionPage } from '../surroundings';
import { siteExports } from './siteExports';

/** What can be taken away of the page that is on the screen: null until it is made. */
export function useSiteExports(): { readonly made: FunctionExports | null; readonly failed: boolean } {
  const { site, reading, culture } = useFunctionPage();
  const [state, setState] = React.useState<{ made: FunctionExports | null; failed: boolean }>({ made: null, failed: false });
  React.useEffect(() => {
    let wanted = true;
    siteExports(site, reading, culture).then(
      (made) => wanted && setState({ made, failed: false }),
      () => wanted && setState({ made: null, failed: true })
    );
    return () => {
      wanted = false;
    };
  }, [site, reading, culture]);
  return state;
}
