import * as React from 'react';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { Place } from '../../store/containers/desk';
import { PlaceProblems } from './PlaceProblems';
import { useLibraries } from './surroundings';

export interface PlaceTableProps {
  readonly places: readonly Place[];
  /** Absent where this person may not change anything. */
  readonly onChange?: (place: Place) => void;
  readonly onPropose: (place: Place) => void;
  /** The place to which the focus comes back. */
  readonly focusOn: string | null;
}

/** What a place is called: the site has no title of its own here. */
export const titleOf = (place: Pick<Place, 'kind' | 'title'>, thisSite: string): string => (place.kind === 'site' ? thisSite : place.title);

/** A cell of words, which says on a narrow screen what it is. */
function Cell({ heading, children }: { readonly heading: string; readonly children: React.ReactNode }): JSX.Element {
  const look = useLooks();
  return (
    <>
      <span className={look.narrowLabel} aria-hidden="true">
        {heading}:{' '}
      </span>
      {children}
    </>
  );
}

/** The site, its libraries and the folders that something is said of. */
export function PlaceTable({ places, onChange, onPropose, focusOn }: PlaceTableProps): JSX.Element {
  const { words } = useLibraries();
  const look = useLooks();
  const back = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => back.current?.focus(), []);
  const libraryOf = (place: Place): string => places.find(({ kind, listId }) => kind === 'library' && listId === place.listId)?.title ?? '';
  const nameOf = (address: string): string => {
    const place = places.find((each) => each.place === address);
    return place === undefined ? address : titleOf(place, words.thisSite);
  };

  return (
    <Table
      caption={words.heading}
      columns={[
        { heading: words.where },
        { heading: words.allowed },
        { heading: words.highest },
        { heading: words.above, number: true },
        { heading: words.unmarked, number: true },
        { heading: words.proposed },
      ]}
      rows={places.map((place) => {
        const title = titleOf(place, words.thisSite);
        const known = place.problem === null && !place.gone;
        return {
          key: place.place,
          cells: [
            <React.Fragment key="place">
              {title}
              {place.kind === 'folder' && place.listId !== null && <p className={look.quiet}>{words.folderIn(libraryOf(place))}</p>}
              {place.historical && <p className={look.quiet}>{words.historical}</p>}
              {place.gone && <p className={look.quiet}>{words.gone}</p>}
              {place.problem !== null && <p className={look.quiet}>{words.notRead}</p>}
              {place.unread > 0 && <p className={look.quiet}>{words.unreadable(place.unread)}</p>}
              <PlaceProblems problems={place.problems} />
              {onChange && !place.gone && (
                <div>
                  <button ref={place.place === focusOn ? back : undefined} type="button" className={look.plainButton} onClick={() => onChange(place)}>
                    {words.change}
                    <span className={look.hidden}> {words.whatHolds(title)}</span>
                  </button>
                </div>
              )}
            </React.Fragment>,
            <Cell key="ceiling" heading={words.allowed}>
              {place.ceiling.line}
              {place.ceiling.place !== place.place && (
                <p className={look.quiet}>{place.ceiling.place === '' ? words.bySettings : words.byPlace(nameOf(place.ceiling.place))}</p>
              )}
            </Cell>,
            <Cell key="highest" heading={words.highest}>
              {place.highest === null ? (known ? words.nothingMarked : '–') : place.highest.level}
              {place.highest !== null && <p className={look.quiet}>{words.documents(place.highest.documents)}</p>}
            </Cell>,
            known ? words.count(place.above) : '–',
            known ? words.count(place.unmarked) : '–',
            <Cell key="proposes" heading={words.proposed}>
              {place.proposes.line === '' ? words.nothing : place.proposes.line}
              {place.proposes.line !== '' && place.proposes.place !== place.place && (
                <p className={look.quiet}>{words.byPlace(nameOf(place.proposes.place))}</p>
              )}
              {place.listId !== null && place.proposable > 0 && (
                <div>
                  <button type="button" className={look.plainButton} onClick={() => onPropose(place)}>
                    {words.propose(place.proposable)}
                    <span className={look.hidden}> ({title})</span>
                  </button>
                </div>
              )}
            </Cell>,
          ],
        };
      })}
    />
  );
}
