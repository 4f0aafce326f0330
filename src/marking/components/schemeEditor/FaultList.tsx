import * as React from 'react';
import { useLooks } from '../../../ui/useLooks';
import type { Scheme, SchemeError } from '../../rules';
import { placeOf, type Place } from './partOf';
import { useSchemeEditor } from './surroundings';

export interface FaultListProps {
  readonly errors: readonly SchemeError[] | null;
  readonly scheme: Scheme | null;
  readonly unreadable: boolean;
  readonly onGo: (place: Place) => void;
}

const SHOWN = 12;

/** What is wrong with the scheme as it is now, where, and a way there. It is spoken when it changes. */
export function FaultList({ errors, scheme, unreadable, onGo }: FaultListProps): JSX.Element {
  const { words, faults } = useSchemeEditor();
  const say = (error: SchemeError): string => (error.code === 'schema' ? words.edit.form(String(error.values.keyword)) : null) ?? faults.errorMessage(error);
  const look = useLooks();
  const line = unreadable
    ? words.json.broken
    : errors === null
      ? words.edit.checking
      : errors.length === 0
        ? words.edit.noFaults
        : words.edit.faults(errors.length);
  return (
    <div className={look.tight}>
      <p className={look.text} role="status">
        {line}
      </p>
      {!unreadable && errors !== null && errors.length > 0 && (
        <ul className={look.text}>
          {errors.slice(0, SHOWN).map((error, at) => {
            const place = placeOf(error.path, scheme, words);
            return (
              <li key={at}>
                {place.name}. {say(error)}{' '}
                <button type="button" className={look.plainButton} onClick={() => onGo(place)}>
                  {words.edit.goThere}
                  <span className={look.hidden}>: {place.name}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {errors !== null && errors.length > SHOWN && <p className={look.quiet}>{words.force.more(errors.length - SHOWN)}</p>}
    </div>
  );
}
