import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useSetupSurroundings } from '../surroundings';
import { RetentionSetup } from './RetentionSetup';
import { RetentionSetupProvider, type RetentionSetupSurroundings } from './surroundings';

/** The setup of retention, opened when somebody looks at it. */
export default function RetentionPart(): JSX.Element {
  const { openRetention, words, parts } = useSetupSurroundings();
  const [found, setFound] = React.useState<RetentionSetupSurroundings | 'failed' | null>(null);
  React.useEffect(() => {
    let wanted = true;
    openRetention?.().then(
      (surroundings) => wanted && setFound(surroundings),
      () => wanted && setFound('failed')
    );
    return () => {
      wanted = false;
    };
  }, [openRetention]);
  if (found === null) return <Skeleton lines={5} label={words.reading} />;
  if (found === 'failed') return <Notice kind="error">{parts?.notLoaded ?? words.readFailed}</Notice>;
  return (
    <RetentionSetupProvider value={found}>
      <RetentionSetup />
    </RetentionSetupProvider>
  );
}
