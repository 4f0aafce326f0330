import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { loadWords } from '../../../words/load';
import { overviewWords, type OverviewWords } from '../../../words/overview';
import { createOverviewDesk } from '../../store/coverage';
import { createCheckDesk } from '../../store/samples';
import { useDesk } from '../desk/surroundings';
import { OverviewBody } from './OverviewBody';
import { OverviewProvider } from './surroundings';

/** How a site's documents are marked: coverage, findings, and a check of a few. */
export default function OverviewView(): JSX.Element {
  const { site, culture, words: around } = useDesk();
  const [words, setWords] = React.useState<OverviewWords | null>(null);
  const desks = React.useMemo(() => ({ desk: createOverviewDesk(site), checks: createCheckDesk(site) }), [site]);
  React.useEffect(() => {
    let wanted = true;
    void loadWords(overviewWords, culture).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [culture]);
  if (words === null) return <Skeleton lines={4} label={around.reading} />;
  return (
    <OverviewProvider value={{ ...desks, words }}>
      <OverviewBody />
    </OverviewProvider>
  );
}
