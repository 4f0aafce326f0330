import * as React from 'react';
import { Skeleton } from '../../../ui/Skeleton';
import { TextLink } from '../../../ui/TextLink';
import { useLooks } from '../../../ui/useLooks';
import type { Criterion } from '../../rules/coverage';
import type { FoundDocuments } from '../../store/coverage';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import { useDesk } from '../desk/surroundings';
import { documentAddress } from './documentAddress';
import { Problem } from './Problem';
import { useOverview } from './surroundings';

const SHOWN = 100;

/** The names of a finding's documents, each a way to the document itself. */
export function WhichDocuments({ library, criterion }: { readonly library: MarkedLibrary; readonly criterion: Criterion }): JSX.Element {
  const { desk, words } = useOverview();
  const { site, work } = useDesk();
  const look = useLooks();
  const [found, setFound] = React.useState<FoundDocuments | null>(null);
  const [error, setError] = React.useState<unknown>(null);
  React.useEffect(() => {
    const stop = new AbortController();
    desk.findDocuments(library, criterion, stop.signal).then(
      (documents) => !stop.signal.aborted && setFound(documents),
      (failure: unknown) => !stop.signal.aborted && setError(failure)
    );
    return () => stop.abort();
  }, [desk, library, criterion]);
  if (error !== null) return <Problem says={words.failed} error={error} />;
  if (found === null) return <Skeleton lines={3} label={words.gathering} />;
  if (found.rows.length === 0) return <p className={look.text}>{words.noneLeft}</p>;
  return (
    <div className={look.tight}>
      <ul aria-label={words.which(library.title)} className={look.text} style={{ paddingLeft: 20 }}>
        {found.rows.slice(0, SHOWN).map(({ id, name, serverRelativeUrl }) => (
          <li key={id}>
            <TextLink href={documentAddress(site.door.webUrl, serverRelativeUrl)} newTab>
              {name}
            </TextLink>
          </li>
        ))}
      </ul>
      {found.rows.length > SHOWN && <p className={look.quiet}>{work.more(found.rows.length - SHOWN)}</p>}
    </div>
  );
}
