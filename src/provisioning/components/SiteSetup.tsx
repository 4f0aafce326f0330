import * as React from 'react';
import { HistoryCheckView } from './HistoryCheckView';
import { SetupFlow } from './SetupFlow';
import { SetupForm } from './SetupForm';
import { useSetupSurroundings } from './surroundings';

/** Turning marking on for a site. */
export function SiteSetup(): JSX.Element {
  const { desk, words, work, labels } = useSetupSurroundings();
  return <SetupFlow desk={desk} words={words} work={work} labels={labels} Form={SetupForm} beside={<HistoryCheckView />} />;
}
