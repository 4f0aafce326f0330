import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import type { ReleaseDesk, ReleaseSurvey } from '../../store/desk';
import { useRelease } from './surroundings';

export interface ReleaseTarget {
  readonly listId: string;
  readonly folder: string;
}

export interface PlaceFieldsProps {
  readonly desk: ReleaseDesk;
  readonly survey: ReleaseSurvey;
  /** The folder in which the documents lie, where it is one. */
  readonly ownFolder: string | null;
  readonly place: ReleaseTarget;
  /** Why no copy may go there, in the person's words. */
  readonly refusal: string | null;
  readonly onChange: (place: ReleaseTarget) => void;
}

type Folders = { readonly of: string; readonly list: readonly { readonly name: string; readonly url: string }[]; readonly failed: boolean };

/** Where the copies go: a library of this site, and a folder in it. */
export function PlaceFields({ desk, survey, ownFolder, place, refusal, onChange }: PlaceFieldsProps): JSX.Element {
  const { words } = useRelease();
  const look = useLooks();
  const id = useOwnId('mun-release');
  const library = survey.libraries.find((each) => each.id === place.listId);
  const top = library?.url ?? '';
  const [folders, setFolders] = React.useState<Folders | null>(null);
  React.useEffect(() => {
    let wanted = true;
    setFolders(null);
    desk.folders(top).then(
      (list) => wanted && setFolders({ of: top, list, failed: false }),
      () => wanted && setFolders({ of: top, list: [], failed: true })
    );
    return () => {
      wanted = false;
    };
  }, [desk, top]);
  const offered = [
    { name: words.topFolder, url: top },
    ...(ownFolder !== null && ownFolder !== top && place.listId === survey.ownLibrary ? [{ name: words.sameFolder, url: ownFolder }] : []),
    ...(folders?.of === top ? folders.list.filter(({ url }) => url !== ownFolder) : []),
  ];
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.where}</h3>
      {survey.libraries.length > 1 && (
        <fieldset className={look.group}>
          <legend className={look.quiet}>{words.library}</legend>
          {survey.libraries.map((each) => (
            <Choice
              key={each.id}
              kind="radio"
              name={`${id}-library`}
              label={each.title}
              checked={each.id === place.listId}
              onChoose={() => onChange({ listId: each.id, folder: each.id === survey.ownLibrary && ownFolder !== null ? ownFolder : each.url })}
            />
          ))}
        </fieldset>
      )}
      {offered.length > 1 && (
        <fieldset className={look.group}>
          <legend className={look.quiet}>{words.folder}</legend>
          {offered.map(({ name, url }) => (
            <Choice
              key={url}
              kind="radio"
              name={`${id}-folder`}
              label={name}
              checked={url === place.folder}
              onChoose={() => onChange({ ...place, folder: url })}
            />
          ))}
        </fieldset>
      )}
      {folders?.failed === true && <p className={look.quiet}>{words.folderFailed}</p>}
      <div role="status">{refusal !== null && <Notice kind="warning">{refusal}</Notice>}</div>
    </section>
  );
}
