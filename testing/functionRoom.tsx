import * as React from 'react';
import { act, configure, render } from '@testing-library/react';
import { FunctionPageProvider, type FunctionRoom } from '../src/functions/components/page/surroundings';
import type { FunctionSite, PageReading } from '../src/functions/store/site/functionSite';
import { siteTheme } from '../src/ui/siteTheme';
import { ThemedRoot } from '../src/ui/ThemedRoot';
import type { Culture } from '../src/words/culture';
import { cy as pageCy } from '../src/words/functionPage/cy';
import { en as pageEn } from '../src/words/functionPage/en';
import { cy as workCy } from '../src/words/work/cy';
import { en as workEn } from '../src/words/work/en';

// What is waited for takes real work on a local tenant, and a busy machine is slow: a second would be a matter of luck.
configure({ asyncUtilTimeout: 12_000 });

export interface DrawnRoom {
  /** Which parts were led to, in order. */
  readonly shown: FunctionRoom[];
  /** The page as it was last read or written. */
  reading(): PageReading;
  unmount(): void;
}

/** Draws a part of the function page on what its site says. */
export async function drawFunctionRoom(Room: React.ComponentType, site: FunctionSite, culture: Culture = 'en'): Promise<DrawnRoom> {
  const shown: FunctionRoom[] = [];
  const first = await site.reading('afresh');
  let latest = first;
  function Ground(): JSX.Element {
    const [reading, setReading] = React.useState(first);
    latest = reading;
    const ground = React.useMemo(
      () => ({
        site,
        words: culture === 'en' ? pageEn : pageCy,
        work: culture === 'en' ? workEn : workCy,
        culture,
        now: () => new Date(site.clock.now()),
        reading,
        setReading,
        show: (room: FunctionRoom) => void shown.push(room),
      }),
      [reading]
    );
    return (
      <FunctionPageProvider value={ground}>
        <Room />
      </FunctionPageProvider>
    );
  }
  let drawn: ReturnType<typeof render> | null = null;
  await act(async () => {
    drawn = render(
      <ThemedRoot theme={siteTheme()}>
        <Ground />
      </ThemedRoot>
    );
  });
  return { shown, reading: () => latest, unmount: () => drawn?.unmount() };
}
