import * as React from 'react';
import { useFunctionPage } from '../surroundings';

/** Today where the site is, YYYY-MM-DD; until that is known, in this browser's reckoning of UTC. */
export function useToday(): string {
  const { site, now } = useFunctionPage();
  const [today, setToday] = React.useState(() => now().toISOString().slice(0, 10));
  React.useEffect(() => {
    let wanted = true;
    site.today().then(
      (day) => wanted && setToday(day),
      () => undefined
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  return today;
}
