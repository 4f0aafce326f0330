import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { SchemeVersion } from '../../store/schemes/schemeRow';
import type { SchemeStanding } from '../../store/schemes/schemeStore';
import { ShelfSetupView } from './ShelfSetupView';
import { ShelfView } from './ShelfView';
import { useSchemeEditor } from './surroundings';
import { useShelf } from './useShelf';

// What nobody has asked for yet is not loaded.
const EditView = React.lazy(() => import(/* webpackChunkName: "scheme-edit" */ './EditView'));
const VersionsView = React.lazy(() => import(/* webpackChunkName: "scheme-versions" */ './VersionsView'));

/** What is edited: the text to begin with, and what is in force now to compare it with. */
export interface Editing {
  readonly text: string;
  readonly standing: SchemeStanding | null;
  /** The text of what it is compared with: what is in force, else what it was copied from. */
  readonly before: string;
}

type Place =
  | { readonly at: 'shelf' }
  | { readonly at: 'loading' }
  | { readonly at: 'edit'; readonly editing: Editing }
  | { readonly at: 'versions'; readonly standing: SchemeStanding };

/** The editor of a department's schemes: what there is, one scheme at a time, and its versions. */
export function SchemeEditor(): JSX.Element {
  const { desk, words, work } = useSchemeEditor();
  const look = useLooks();
  const { view, read } = useShelf();
  const [place, setPlace] = React.useState<Place>({ at: 'shelf' });
  const [failure, setFailure] = React.useState<unknown>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);

  const home = (): void => {
    setPlace({ at: 'shelf' });
    read();
    heading.current?.focus();
  };

  const open = (standing: SchemeStanding, version: SchemeVersion | null): void => {
    const begin = version ?? standing.draft ?? standing.inForce;
    if (begin === null) return;
    setFailure(null);
    setPlace({ at: 'loading' });
    const before = standing.inForce === null || standing.inForce.row === begin.row ? Promise.resolve(null) : desk.text(standing.inForce);
    Promise.all([desk.text(begin), before]).then(
      ([text, compared]) => setPlace({ at: 'edit', editing: { text, standing, before: compared ?? (standing.inForce === null ? '' : text) } }),
      (error: unknown) => {
        setFailure(error);
        setPlace({ at: 'shelf' });
      }
    );
  };

  const body = (): JSX.Element => {
    if (place.at === 'loading' || view.kind === 'reading') return <Skeleton lines={6} label={words.reading} />;
    if (view.kind === 'failed' || failure !== null)
      return (
        <div className={look.stack}>
          <Notice kind="error">{words.readFailed}</Notice>
          <div>
            <DefaultButton
              text={words.tryAgain}
              onClick={() => {
                setFailure(null);
                read();
              }}
            />
          </div>
          <Disclosure summary={work.details}>
            <p className={look.quiet} lang="en">
              {String(view.kind === 'failed' ? view.error : failure)}
            </p>
          </Disclosure>
        </div>
      );
    if (view.shelf.kind === 'notSetUp') return <ShelfSetupView onDone={read} />;
    if (place.at === 'edit') return <EditView editing={place.editing} onLeave={home} />;
    if (place.at === 'versions')
      return (
        <VersionsView
          standing={place.standing}
          versions={view.shelf.versions.filter(({ schemeId }) => schemeId === place.standing.schemeId)}
          onOpen={(version) => open(place.standing, version)}
          onLeave={home}
        />
      );
    return (
      <ShelfView
        shelf={view.shelf}
        onEdit={(standing) => open(standing, null)}
        onVersions={(standing) => setPlace({ at: 'versions', standing })}
        onCopy={(text, before) => setPlace({ at: 'edit', editing: { text, standing: null, before } })}
        onChanged={read}
      />
    );
  };

  return (
    <section className={look.page} aria-label={words.title}>
      <h2 className={look.title} tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      <React.Suspense fallback={<Skeleton lines={6} label={words.reading} />}>{body()}</React.Suspense>
    </section>
  );
}
