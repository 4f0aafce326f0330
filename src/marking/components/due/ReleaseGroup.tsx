import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { useDesk } from '../desk/surroundings';
import type { EndingGroup } from '../../store/lapsing/dueDesk';
import { useDue } from './surroundings';

/** Few people release anything, so the form is loaded when somebody does. */
const ReleaseForm = React.lazy(() => import(/* webpackChunkName: "marking-release" */ '../release/ReleaseForm'));

/** Makes the copies of a group for release: a form for each library in which its documents lie. */
export function ReleaseGroup({ group, onDone }: { readonly group: EndingGroup; readonly onDone: () => void }): JSX.Element {
  const { site, work, culture, timeZone, now } = useDesk();
  const { words } = useDue();
  const look = useLooks();
  const parts = React.useMemo(
    () =>
      [...new Map(group.documents.map(({ library }) => [library.id, library])).values()].map((library) => ({
        library,
        desk: site.deskFor(library.id),
        documents: group.documents.filter((ending) => ending.library.id === library.id).map(({ document }) => document),
      })),
    [group, site]
  );
  const [at, setAt] = React.useState(0);
  const { library, desk, documents } = parts[at];
  const last = at === parts.length - 1;
  return (
    <div className={look.stack}>
      {parts.length > 1 && <p className={look.quiet}>{library.title}</p>}
      <React.Suspense fallback={<Skeleton lines={5} label={words.reading} />}>
        <ReleaseForm
          key={library.id}
          documents={documents}
          desk={desk}
          work={work}
          culture={culture}
          timeZone={timeZone}
          now={now}
          onDone={() => (last ? onDone() : setAt(at + 1))}
        />
      </React.Suspense>
      {!last && (
        <div>
          <DefaultButton text={words.back} onClick={onDone} />
        </div>
      )}
    </div>
  );
}
