import * as React from 'react';
import { DefaultButton, type IButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import type { Place } from '../../store/containers/desk';
import { SaveTable } from '../desk/SaveTable';
import { useDesk } from '../desk/surroundings';
import { problemOf } from '../../../ui/problemOf';
import { DocumentsAbove } from './DocumentsAbove';
import { placesTable } from './libraryTables';
import { PlaceForm } from './PlaceForm';
import { PlaceTable, titleOf } from './PlaceTable';
import { ProposeView } from './ProposeView';
import { SharingCheck } from './SharingCheck';
import { useLibraries } from './surroundings';
import { usePlaces } from './usePlaces';

type Doing =
  | { readonly kind: 'looking'; readonly saved: string; readonly focusOn: string | null }
  | { readonly kind: 'changing'; readonly place: Place | null }
  | { readonly kind: 'proposing'; readonly place: Place };

/** A site's libraries and folders: what each may hold, what it holds, what it proposes, and whether sharing contradicts its markings. */
export function Libraries(): JSX.Element {
  const { work } = useDesk();
  const { desk, words } = useLibraries();
  const look = useLooks();
  const { state, read, stop } = usePlaces(desk);
  const folderButton = React.useRef<IButton>(null);
  const [leftFolder, setLeftFolder] = React.useState(0);
  // Whoever leaves the form of a folder is where they opened it.
  React.useEffect(() => {
    if (leftFolder > 0) folderButton.current?.focus();
  }, [leftFolder]);
  const [doing, setDoing] = React.useState<Doing>({ kind: 'looking', saved: '', focusOn: null });

  if (state.kind === 'reading')
    return (
      <div className={look.stack}>
        <Skeleton lines={5} label={words.reading} />
        {state.of > 0 && (
          <div className={look.row}>
            <p className={look.quiet}>{words.readSoFar(state.seen, state.of)}</p>
            <DefaultButton text={words.stopReading} onClick={stop} />
          </div>
        )}
      </div>
    );
  if (state.kind === 'failed') {
    const problem = problemOf(state.error);
    return (
      <div className={look.stack}>
        <Notice kind="error">
          {words.readFailed} {work.problemOfAll(problem).remedy}
        </Notice>
        <div>
          <DefaultButton text={words.tryAgain} onClick={read} />
        </div>
        <Disclosure summary={work.details}>
          <p className={look.quiet} lang="en">
            {problem.code} {problem.detail}
          </p>
        </Disclosure>
      </div>
    );
  }
  const { places } = state;
  if (doing.kind === 'proposing')
    return (
      <ProposeView
        place={doing.place}
        onFinish={() => {
          setDoing({ kind: 'looking', saved: '', focusOn: doing.place.place });
          read();
        }}
      />
    );
  if (doing.kind === 'changing')
    return (
      <PlaceForm
        places={places}
        place={doing.place === null ? null : { ...doing.place, title: titleOf(doing.place, words.thisSite) }}
        onBack={() => {
          setDoing({ kind: 'looking', saved: '', focusOn: doing.place?.place ?? null });
          if (doing.place === null) setLeftFolder((times) => times + 1);
        }}
        onSaved={(title, place) => {
          setDoing({ kind: 'looking', saved: title, focusOn: place });
          read();
        }}
      />
    );
  const may = desk.may && places.kept;
  const some = places.places.some(({ kind }) => kind === 'library');
  return (
    <div className={look.stack}>
      <section className={look.stack} aria-label={words.heading}>
        <p className={look.text}>{some ? words.lead : words.noLibraries}</p>
        {doing.saved !== '' && <Notice kind="done">{words.saved(doing.saved)}</Notice>}
        {!places.kept && <Notice kind="info">{words.notKept}</Notice>}
        {!places.complete && <Notice kind="warning">{words.partly}</Notice>}
        {some && <DocumentsAbove places={places} />}
        {some && (
          <PlaceTable
            places={places.places}
            focusOn={doing.focusOn}
            onChange={may ? (place) => setDoing({ kind: 'changing', place }) : undefined}
            onPropose={(place) => setDoing({ kind: 'proposing', place })}
          />
        )}
        {some && (
          <div className={look.row}>
            {may && <DefaultButton componentRef={folderButton} text={words.addFolder} onClick={() => setDoing({ kind: 'changing', place: null })} />}
            <SaveTable text={words.savePlaces} notSaved={words.notSaved} fileName={words.fileNames.places} table={() => placesTable(places.places, words)} />
          </div>
        )}
      </section>
      {some && <SharingCheck />}
    </div>
  );
}
