import * as React from 'react';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import type { ReleaseCandidate } from '../../store/desk';
import { useRelease } from './surroundings';

/** The documents of which no copy can be made for release, and why. */
export function CannotRelease({ candidates }: { readonly candidates: readonly ReleaseCandidate[] }): JSX.Element {
  const { words, verdicts } = useRelease();
  const look = useLooks();
  const why = ({ document, verdict: { code, paragraph } }: ReleaseCandidate): string => {
    const said =
      code === 'askOriginator'
        ? words.askOriginator
        : code === 'askSource'
          ? words.askSource(document.originatingBody)
          : code === 'alreadyReleased'
            ? words.alreadyReleased
            : code === 'noRelease'
              ? words.noRelease
              : words.markFirst;
    return paragraph === null ? said : `${said} ${verdicts.citation(paragraph)}.`;
  };
  return (
    <div className={look.tight}>
      <p className={look.text}>{words.cannot(candidates.length)}</p>
      <Table
        caption={words.cannot(candidates.length)}
        columns={[{ heading: words.document }, { heading: words.why }]}
        rows={candidates.map((candidate) => ({ key: candidate.document.uniqueId, cells: [candidate.document.name, why(candidate)] }))}
      />
    </div>
  );
}
