import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { librariesWords, type LibrariesWords } from '../../../words/libraries';
import { loadWords } from '../../../words/load';
import { createContainerDesk } from '../../store/containers';
import { createSharingDesk } from '../../store/sharing';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';
import { Libraries } from './Libraries';
import { LibrariesProvider } from './surroundings';

/** The tab of libraries and folders: its words, and its desks out of the site. */
export default function LibrariesView(): JSX.Element {
  const { site, culture, words: around, work } = useDesk();
  const [words, setWords] = React.useState<LibrariesWords | null>(null);
  const [error, setError] = React.useState<unknown>(null);
  const desks = React.useMemo(() => ({ desk: createContainerDesk(site), sharing: createSharingDesk(site) }), [site]);
  React.useEffect(() => {
    let here = true;
    loadWords(librariesWords, culture).then(
      (loaded) => here && setWords(loaded),
      (failure: unknown) => here && setError(failure)
    );
    return () => {
      here = false;
    };
  }, [culture]);
  if (error !== null) {
    const { why, remedy } = work.problemOfAll({ ...problemOf(error), code: 'network' });
    return (
      <Notice kind="error">
        {why} {remedy}
      </Notice>
    );
  }
  if (words === null) return <Skeleton lines={5} label={around.reading} />;
  return (
    <LibrariesProvider value={{ ...desks, words }}>
      <Libraries />
    </LibrariesProvider>
  );
}
