import { countsAsWritten, cutText, LONGEST_PART, plainText, type StoredLine } from '../../../evidence';
import { readProblem, TenantProblem } from '../../../tenant';
import { sha256 } from '../../../work';
import { checkVocabulary, readVocabulary, type FunctionVocabulary } from '../../rules/vocabulary';
import type { KimFunctions } from '../site/kimFunctions';
import { vocabularyLines, type VocabularyLine } from './vocabularyLines';

/** A list as it was kept, with who kept it, when, and why. */
export interface KeptVocabulary extends Pick<VocabularyLine, 'who' | 'when' | 'reason'> {
  readonly rowId: number;
  readonly vocabulary: FunctionVocabulary;
}

/** Null where the KIM site has no place for lists yet; else every version that is whole, newest first. */
export type VocabularyShelf = readonly KeptVocabulary[] | null;

export interface VocabularyDesk {
  /** @throws TenantProblem where it could not be read */
  read(): Promise<VocabularyShelf>;
  /**
   * Keeps a list, or a new version of one. What is too long for a row goes as several, and the row that makes it a list last.
   * @throws TenantProblem where it does not hold together, or could not be written
   */
  keep(vocabulary: FunctionVocabulary, reason: string): Promise<void>;
}

const isPart = ({ content }: StoredLine<VocabularyLine>): boolean => content.kind === 'part';

/** The whole text of a list's row; null where a piece is missing, or is not what it was. */
async function wholeOf(body: string, parts: ReadonlyMap<string, string>): Promise<string | null> {
  const note = /^\{"parts":(\d{1,4}),"sha256":"([0-9a-f]{64})"\}$/.exec(body);
  if (note === null) return body;
  const pieces = Array.from({ length: Number(note[1]) }, (_, at) => parts.get(`${note[2]}#${at}`));
  const whole = pieces.join('');
  return pieces.every((piece) => piece !== undefined) && (await sha256(whole)) === note[2] ? whole : null;
}

/** The newest version of each list. */
export function newestVocabularies(kept: readonly KeptVocabulary[]): readonly KeptVocabulary[] {
  const seen = new Set<string>();
  return kept.filter(({ vocabulary: { id } }) => !seen.has(id) && seen.add(id) !== undefined);
}

/** The desk at which the department keeps its lists of functions, and everybody reads them. */
export function createVocabularyDesk(kim: KimFunctions): VocabularyDesk {
  const { door, person, clock } = kim;
  return {
    async read() {
      let lines: readonly StoredLine<VocabularyLine>[];
      try {
        lines = await vocabularyLines.readSince(door, 0);
      } catch (error) {
        const problem = await readProblem(error);
        if (problem.code === 'notFound') return null;
        throw problem;
      }
      const counts = await Promise.all(lines.map(countsAsWritten));
      const own = lines.filter((_, at) => counts[at]);
      const parts = new Map(own.filter(isPart).map(({ content }) => [content.version, content.body]));
      const kept: KeptVocabulary[] = [];
      for (const { content, rowId } of own) {
        if (content.kind !== 'list') continue;
        const whole = await wholeOf(content.body, parts);
        const vocabulary = whole === null ? null : readVocabulary(whole);
        if (vocabulary === null || vocabulary.id !== content.vocabularyId) continue;
        kept.push({ rowId, vocabulary, who: content.who, when: content.when, reason: content.reason });
      }
      return kept.sort((a, b) => b.rowId - a.rowId);
    },
    async keep(vocabulary, reason) {
      if (!kim.keeps) throw new TenantProblem('noPermission', 'Only those who keep the KIM site keep lists of functions.');
      if (checkVocabulary(vocabulary.terms).length > 0) throw new TenantProblem('refused', 'The list does not hold together.');
      const when = new Date(clock.now()).toISOString();
      const base = { vocabularyId: vocabulary.id, who: person, when, reason: plainText(reason) };
      const text = JSON.stringify(vocabulary);
      const hash = await sha256(text);
      const pieces = text.length <= LONGEST_PART ? [] : cutText(text);
      const lines: readonly VocabularyLine[] = [
        ...pieces.map((body, at): VocabularyLine => ({ ...base, kind: 'part', version: `${hash}#${at}`, body })),
        {
          ...base,
          kind: 'list',
          version: plainText(vocabulary.version),
          body: pieces.length === 0 ? text : `{"parts":${pieces.length},"sha256":"${hash}"}`,
        },
      ];
      let previous = (await door.ask(vocabularyLines.tip(door.webUrl))).hash;
      for (const line of lines) {
        const chained = await vocabularyLines.chain(line, previous);
        await door.tell(vocabularyLines.add(door.webUrl, chained));
        previous = chained.hash;
      }
    },
  };
}
