import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Disclosure } from '../../../ui/Disclosure';
import { ProblemTable } from '../../../ui/ProblemTable';
import { useLooks } from '../../../ui/useLooks';
import type { DocumentState, Survey } from '../../store/desk';
import { groupByLine } from './chosenDocuments';
import { useSurroundings } from './surroundings';

export interface CurrentMarkingsProps {
  readonly survey: Survey;
  readonly documents: readonly DocumentState[];
  readonly includeFolders: boolean;
  /** False where nothing but folders is selected: then there is no choice to make. */
  readonly mayLeaveFolders: boolean;
  readonly onIncludeFolders: (include: boolean) => void;
}

/** How the documents are marked now, what lies in folders, and what could not be read. */
export function CurrentMarkings({ survey, documents, includeFolders, mayLeaveFolders, onIncludeFolders }: CurrentMarkingsProps): JSX.Element {
  const { words, work } = useSurroundings();
  const look = useLooks();
  const inFolders = survey.folders.reduce((sum, folder) => sum + folder.documents, 0);
  const groups = groupByLine(documents);
  const now = documents.length === 1 ? (groups[0].line ? words.nowMarked(groups[0].line) : words.nowUnmarked) : words.nowMany(groups);
  return (
    <div className={look.tight}>
      {documents.length > 0 && <p className={look.text}>{now}</p>}
      {inFolders > 0 && (
        <p className={look.text}>
          {words.foldersHold(survey.folders.length, inFolders)}
          {!mayLeaveFolders && ` ${words.foldersAllMarked}`}
        </p>
      )}
      {inFolders > 0 && mayLeaveFolders && (
        <Choice kind="checkbox" label={words.includeFolders(inFolders)} checked={includeFolders} onChoose={onIncludeFolders} />
      )}
      {survey.unread.length > 0 && (
        <div>
          <p className={look.text}>{words.someUnread(survey.unread.length)}</p>
          <Disclosure summary={work.details}>
            <ProblemTable caption={words.someUnread(survey.unread.length)} rows={survey.unread} words={work} />
          </Disclosure>
        </div>
      )}
    </div>
  );
}
