import * as React from 'react';
import { useLooks } from '../../../ui/useLooks';
import { formatDate, formatDateTime } from '../../../words/dates';
import type { Basis, Clearance } from '../../rules';
import type { HistoryEntry } from '../../store/desk';
import { useSurroundings } from './surroundings';

/** A day as `2026-11-20`, at noon, so that it is that day in every zone of Europe; what is none is said as it stands. */
const dayOf = (on: string, say: (moment: string) => string): string => (/^\d{4}-\d{2}-\d{2}$/.test(on) ? say(`${on}T12:00:00Z`) : on);

/** What a line of history rests on: where its marking came from, who cleared it, and the challenge that it answers. */
function useBasisLines(basis: Basis | null): string[] {
  const { desk, words, culture, timeZone } = useSurroundings();
  if (basis === null) return [];
  const { origin, clearances = [], challenge } = basis;
  const nameOf = ({ id }: Clearance): string => {
    const name = desk.scheme.release?.clearances.find((each) => each.id === id)?.name;
    return name?.[culture] ?? name?.en ?? id;
  };
  return [
    ...(origin ? [words.origins[origin.source](origin.name, origin.value)] : []),
    ...clearances.map((each) =>
      words.clearance(
        nameOf(each),
        each.by,
        dayOf(each.on, (day) => formatDate(day, culture, timeZone)),
        each.reference
      )
    ),
    ...(challenge ? [words.onChallenge] : []),
  ];
}

/** What one line of history says beside the change itself: its kind where that is not plain, instructions, its end, what it rests on. */
export function EntryNotes({ entry }: { readonly entry: HistoryEntry }): JSX.Element {
  const { words, culture, timeZone } = useSurroundings();
  const look = useLooks();
  const { embargo: end, instructions } = entry.details;
  const basis = useBasisLines(entry.basis);
  const lines = [
    ...(entry.kind === 'marked' ? [] : [words.kinds[entry.kind]]),
    ...instructions.map((text) => words.instruction(text)),
    ...(end === null
      ? []
      : [
          end.until.kind === 'time' ? words.endsAt(formatDateTime(end.until.at, culture, timeZone), end.becomes) : words.endsWith(end.until.event, end.becomes),
        ]),
    ...basis,
  ];
  return (
    <>
      {lines.map((line, at) => (
        <p key={at} className={look.quiet}>
          {line}
        </p>
      ))}
    </>
  );
}
