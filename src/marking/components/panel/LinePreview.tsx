import * as React from 'react';
import { LiveLine } from '../../../ui/LiveLine';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { useOpenAside } from './asides';
import type { DocumentsVerdict } from './judgeDocuments';
import { ceilingOf, type DraftVerdict } from './judgeDraft';
import { placeName } from './placeName';
import { Refusal } from './Refusal';
import { useSurroundings } from './surroundings';

export interface LinePreviewProps {
  readonly verdict: DraftVerdict;
  readonly off: boolean;
  /** What would become of the documents; null while they are being read. */
  readonly judged: DocumentsVerdict | null;
  readonly total: number;
  /** The address of what proposes this line; empty where nothing does. */
  readonly proposedBy: string;
}

/** The line as it will read, what is wrong with it, how many documents will not have it, and the stop above the ceiling. */
export function LinePreview({ verdict, off, judged, total, proposedBy }: LinePreviewProps): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const openAside = useOpenAside();
  const { callWhom } = desk.settings;
  const ceiling = ceilingOf(desk.settings.ceiling, desk.scheme);
  const many = judged?.toMark.length ?? total;
  const fewer = many < total && !verdict.aboveCeiling ? (off ? words.willBeUnmarked(many, total) : words.willBeMarked(many, total)) : '';
  return (
    <LiveLine
      heading={proposedBy ? words.proposedBy(placeName(proposedBy)) : words.willRead}
      line={verdict.line}
      whenEmpty={off ? words.willBeEmpty : words.chooseFirst}
      colours={verdict.colours}
    >
      {verdict.aboveCeiling && (
        <Notice kind="stop">
          {words.stopAbove(verdict.line, ceiling)} <strong>{words.callWhom(callWhom || words.securityTeam)}</strong>{' '}
          <button type="button" className={look.plainButton} style={{ color: 'inherit', textDecoration: 'underline' }} onClick={() => openAside('compromise')}>
            {words.whatToDo}
          </button>
        </Notice>
      )}
      {!verdict.aboveCeiling &&
        verdict.problems.map((problem, at) => (
          <p key={at} className={look.text}>
            <Refusal problem={problem} />
          </p>
        ))}
      <p className={look.text} role="status" hidden={fewer === ''}>
        {fewer}
      </p>
    </LiveLine>
  );
}
