import * as React from 'react';
import { SetupFlow } from '../SetupFlow';
import { RetentionForm } from './RetentionForm';
import { useRetentionSetup } from './surroundings';

/** Turning retention on for a site. */
export function RetentionSetup(): JSX.Element {
  const { desk, words, work, labels, schedules } = useRetentionSetup();
  // A class is called by its title where a step gives it to a library.
  const named = React.useMemo(() => {
    const titles = typeof schedules === 'string' ? [] : schedules.flatMap(({ classes }) => classes.map(({ code, title }) => [code, title]));
    return { ...labels, columns: { ...Object.fromEntries(titles), ...labels.columns } };
  }, [labels, schedules]);
  return <SetupFlow desk={desk} words={words} work={work} labels={named} Form={RetentionForm} />;
}
