import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useFunctionPage } from '../surroundings';
import { Actions } from './Actions';
import { GatheredSection } from './GatheredSection';
import { HistorySection } from './HistorySection';
import { KeyRecordsSection } from './KeyRecordsSection';
import { Lead } from './Lead';
import { NothingYet } from './NothingYet';
import { PeopleSection } from './PeopleSection';
import { ClassifiedSection, ProtectionSection } from './ProtectionSection';
import { ReadingProvider } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { RelatedSection } from './RelatedSection';
import { SeriesSection } from './SeriesSection';
import { StandingLine } from './StandingLine';
import { useReadingGround } from './useReadingGround';

/** The page as anybody reads it: what has nothing in it is not shown. */
export default function ReadingRoom(): JSX.Element {
  const { reading, words, led } = useFunctionPage();
  const own = useReadingLooks();
  const { ground, failed } = useReadingGround();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const drawn = ground !== null;
  // Whoever comes back from another part finds the focus on the heading; a page that has just been opened takes none.
  React.useEffect(() => {
    if (drawn && led === true) heading.current?.focus();
  }, [drawn, led]);
  if (failed) return <Notice kind="error">{words.notLoaded}</Notice>;
  if (ground === null) return <Skeleton lines={8} label={words.reading} />;
  return (
    <ReadingProvider value={ground}>
      <article className={own.page} aria-label={reading.state.page.title || words.untitled}>
        <div className={own.head}>
          <Lead heading={heading} untitled={words.untitled} empty={words.empty} />
          <StandingLine />
          <Actions />
        </div>
        <HistorySection />
        <KeyRecordsSection />
        <SeriesSection />
        <PeopleSection />
        <RelatedSection />
        <ClassifiedSection />
        <ProtectionSection />
        <GatheredSection />
        <NothingYet />
      </article>
    </ReadingProvider>
  );
}
