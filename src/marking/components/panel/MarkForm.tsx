import * as React from 'react';
import { Field } from '../../../ui/Field';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { readMarking } from '../../rules';
import type { DocumentState, Operation } from '../../store/desk';
import { useOpenAside } from './asides';
import { CurrentMarkings } from './CurrentMarkings';
import { UndoLast, UnfinishedWork } from './EarlierWork';
import type { DocumentsVerdict } from './judgeDocuments';
import type { DraftVerdict } from './judgeDraft';
import { LinePreview } from './LinePreview';
import { MarkingBuilder } from './MarkingBuilder';
import type { Proposal } from './proposalsFor';
import { ReadFailure } from './ReadFailure';
import { RecentMarkings } from './RecentMarkings';
import { useSurroundings } from './surroundings';
import type { Draft, DraftActions } from './useDraft';
import type { SurveyState } from './useSurvey';
import { WhatItNeeds } from './WhatItNeeds';

export interface MarkFormProps {
  readonly surveyState: SurveyState;
  readonly readAgain: () => void;
  readonly documents: readonly DocumentState[];
  readonly includeFolders: boolean;
  readonly hasFolders: boolean;
  readonly mayLeaveFolders: boolean;
  readonly onIncludeFolders: (include: boolean) => void;
  readonly draft: Draft;
  readonly verdict: DraftVerdict;
  /** What would become of the documents; null while they are being read. */
  readonly judged: DocumentsVerdict | null;
  readonly actions: DraftActions;
  /** What the places of the documents propose. */
  readonly proposals: readonly Proposal[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onResume: (operation: Operation) => void;
  readonly onLeave: (operation: Operation) => void;
  readonly onUndo: (operation: Operation) => void;
}

/** The panel before anything is written, in reading order: what stands there, what to choose, how it will read, why. */
export function MarkForm(props: MarkFormProps): JSX.Element {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const openAside = useOpenAside();
  const { surveyState, documents, draft, verdict, judged, actions } = props;
  const needsReason = judged?.needsReason ?? false;
  const recent = React.useMemo(() => desk.recent().slice(0, 5), [desk]);
  const choose = (line: string): void => {
    const { marking } = readMarking(line, desk.scheme);
    if (marking) actions.line(marking);
  };
  if (surveyState.kind === 'failed') return <ReadFailure error={surveyState.error} onTryAgain={props.readAgain} />;
  const survey = surveyState.kind === 'read' ? surveyState.survey : null;
  const { unfinished = null, undoable = null } = survey ?? {};
  if (survey && survey.documents.length === 0 && survey.unread.length === 0 && !unfinished && !undoable)
    return <p className={look.text}>{words.foldersEmpty}</p>;
  return (
    <div className={look.stack}>
      {unfinished && <UnfinishedWork operation={unfinished} onResume={() => props.onResume(unfinished)} onLeave={() => props.onLeave(unfinished)} />}
      {/* As high as what will stand there, so that a choice does not move away from under a finger. */}
      <div style={{ minHeight: props.mayLeaveFolders && props.hasFolders ? 88 : props.hasFolders ? 52 : 24 }}>
        {survey ? (
          <CurrentMarkings
            survey={survey}
            documents={documents}
            includeFolders={props.includeFolders}
            mayLeaveFolders={props.mayLeaveFolders}
            onIncludeFolders={props.onIncludeFolders}
          />
        ) : (
          <Skeleton lines={props.hasFolders ? 2 : 1} label={words.reading} />
        )}
      </div>
      <RecentMarkings lines={recent} chosen={verdict.line} onChoose={choose} />
      <MarkingBuilder draft={draft} actions={actions} mayTakeOff={documents.some((document) => document.line !== '')} />
      <LinePreview
        verdict={verdict}
        off={draft.off}
        judged={judged}
        total={documents.length}
        proposedBy={props.proposals.find(({ line }) => line === verdict.line)?.place ?? ''}
      />
      {judged && !verdict.aboveCeiling && (
        <WhatItNeeds judged={judged} total={documents.length} proposals={props.proposals.filter(({ line }) => line !== verdict.line)} onPropose={choose} />
      )}
      <Field
        label={needsReason ? words.reasonNeeded : words.reason}
        description={needsReason ? words.reasonNeededHint : words.reasonHint}
        required={needsReason}
        value={props.reason}
        maxLength={255}
        onChange={(_, text = '') => props.onReason(text)}
      />
      {undoable && !unfinished && <UndoLast operation={undoable} onUndo={() => props.onUndo(undoable)} />}
      <div>
        <button type="button" className={look.plainButton} onClick={() => openAside('compromise')}>
          {words.somethingWrong}
        </button>
      </div>
    </div>
  );
}
