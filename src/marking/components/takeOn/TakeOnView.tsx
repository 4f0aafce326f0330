import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { loadWords } from '../../../words/load';
import { takeOnWords, type TakeOnWords } from '../../../words/takeOn';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import { createTakeOnDesk } from '../../store/takeOn';
import { useDesk } from '../desk/surroundings';
import { Failure } from './Failure';
import { TakeOnProvider } from './surroundings';
import { TakeOnSteps } from './TakeOnSteps';
import { useAsked } from './useAsked';

function TakeOnReady({ own }: { readonly own: TakeOnWords }): JSX.Element {
  const { site } = useDesk();
  const desk = React.useMemo(() => createTakeOnDesk(site), [site]);
  const ask = React.useCallback((): Promise<readonly MarkedLibrary[]> => (desk.may ? site.libraries() : Promise.resolve([])), [desk, site]);
  const { asked, again } = useAsked(ask);
  const surroundings = React.useMemo(() => (asked.state === 'here' ? { own, desk, libraries: asked.value } : null), [own, desk, asked]);
  if (!desk.may) return <Notice kind="info">{own.notForYou(site.settings.keeperTitle)}</Notice>;
  if (asked.state === 'failed') return <Failure words={own} error={asked.error} onAgain={again} />;
  if (surroundings === null) return <Skeleton lines={4} label={own.reading} />;
  if (surroundings.libraries.length === 0) return <Notice kind="info">{own.noLibraries}</Notice>;
  return (
    <TakeOnProvider value={surroundings}>
      <TakeOnSteps />
    </TakeOnProvider>
  );
}

/** Where whoever keeps a site takes on the markings that its libraries already hold. */
export default function TakeOnView(): JSX.Element {
  const { culture, words } = useDesk();
  const ask = React.useCallback(() => loadWords(takeOnWords, culture), [culture]);
  const { asked } = useAsked(ask);
  return asked.state === 'here' ? <TakeOnReady own={asked.value} /> : <Skeleton lines={4} label={words.reading} />;
}
