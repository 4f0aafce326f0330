import * as React from 'react';
import { useLooks } from '../../../ui/useLooks';
import { useOwnId } from '../../../ui/useOwnId';
import { useSurroundings } from './surroundings';

/** The lines that this person used lately, one press each. */
export function RecentMarkings({
  lines,
  chosen,
  onChoose,
}: {
  readonly lines: readonly string[];
  readonly chosen: string;
  readonly onChoose: (line: string) => void;
}): JSX.Element | null {
  const { words } = useSurroundings();
  const look = useLooks();
  const id = useOwnId('mun-recent');
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} className={look.tight}>
      <h2 id={id} className={look.heading}>
        {words.recent}
      </h2>
      <div className={look.row}>
        {lines.map((line) => (
          <button key={line} type="button" className={look.chip} aria-pressed={line === chosen} onClick={() => onChoose(line)}>
            {line}
          </button>
        ))}
      </div>
    </section>
  );
}
