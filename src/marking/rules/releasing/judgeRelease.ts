import { actorFor, isReceived, judgeChange, type Provenance, type Standing } from '../changing';
import type { ProblemCode } from '../marking';
import type { Scheme } from '../scheme';
import { releaseLine } from './releaseLine';

/**
 * - `mayRelease`: the copy may be made.
 * - `alreadyReleased`: the document itself may go to anybody, so it needs no copy.
 * - `askOriginator`: only the originator may, or more of the originating body where nothing else changes (paragraphs 37 and 41).
 * - `askSource`: another body sent it (paragraph 40).
 * - `noRelease`, or a problem's own code: as it is marked, no such copy can be made of it.
 */
export type ReleaseCode = 'mayRelease' | 'alreadyReleased' | 'askOriginator' | 'askSource' | 'noRelease' | ProblemCode;

export interface ReleaseVerdict {
  readonly code: ReleaseCode;
  /** The copy's line; null where there can be none. */
  readonly line: string | null;
  /** Whether the scheme wants a reason with it. */
  readonly needsReason: boolean;
  readonly paragraph: string | null;
}

/**
 * Whether somebody may make the copy of a document that is released (GSCP paragraphs 40 and 41). That the document is
 * a historical record does not stand in the way: the original is not touched.
 */
export function judgeRelease(document: Provenance & { readonly line: string }, login: string, standing: Standing, scheme: Scheme): ReleaseVerdict {
  const { line, problem } = releaseLine(document.line, scheme);
  if (line === null) return { code: problem.code, line, needsReason: false, paragraph: problem.paragraph };
  const actor = actorFor(document, login, standing);
  const verdict = judgeChange({ from: document.line, to: line, actor }, scheme);
  const no = (code: ReleaseCode): ReleaseVerdict => ({
    code,
    line: null,
    needsReason: false,
    paragraph: verdict.paragraph ?? scheme.release?.paragraph ?? null,
  });
  if (isReceived(document, standing)) return no('askSource');
  if (verdict.code === 'noChange') return no('alreadyReleased');
  if (verdict.code !== 'onTheCopy') return no('askOriginator');
  return { code: 'mayRelease', line, needsReason: verdict.needs.includes('justification'), paragraph: verdict.paragraph };
}
