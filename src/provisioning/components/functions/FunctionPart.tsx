import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { SetupFlow } from '../SetupFlow';
import { useSetupSurroundings } from '../surroundings';
import { FunctionForm } from './FunctionForm';
import { FunctionSetupProvider, type FunctionSetupSurroundings } from './surroundings';

/** The setup of the function page, opened when somebody looks at it. */
export default function FunctionPart(): JSX.Element {
  const { openFunctions, words, parts } = useSetupSurroundings();
  const [found, setFound] = React.useState<FunctionSetupSurroundings | 'failed' | null>(null);
  React.useEffect(() => {
    let wanted = true;
    openFunctions?.().then(
      (surroundings) => wanted && setFound(surroundings),
      () => wanted && setFound('failed')
    );
    return () => {
      wanted = false;
    };
  }, [openFunctions]);
  if (found === null) return <Skeleton lines={5} label={words.reading} />;
  if (found === 'failed') return <Notice kind="error">{parts?.notLoaded ?? words.readFailed}</Notice>;
  return (
    <FunctionSetupProvider value={found}>
      <SetupFlow desk={found.desk} words={found.words} work={found.work} labels={found.labels} Form={FunctionForm} />
    </FunctionSetupProvider>
  );
}
