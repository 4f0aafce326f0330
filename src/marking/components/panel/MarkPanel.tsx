import * as React from 'react';
import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { Skeleton } from '../../../ui/Skeleton';
import { readMarking } from '../../rules';
import type { Operation, SelectedRow } from '../../store/desk';
import { AsideProvider } from './asides';
import { chosenDocuments } from './chosenDocuments';
import { challengeable, documentsSaid, judgeDocuments, toldOf } from './judgeDocuments';
import { judgeDraft } from './judgeDraft';
import { LazyPart } from './LazyPart';
import { MarkForm } from './MarkForm';
import { MarkPanelFooter } from './MarkPanelFooter';
import { panelLooks } from './panelLooks';
import { firstProposal, proposalsFor } from './proposalsFor';
import { ReadFailure } from './ReadFailure';
import type { RunViewProps } from './RunView';
import { useSurroundings } from './surroundings';
import { targetsOf } from './targetsOf';
import { useAside } from './useAside';
import { inCanonicalForm, useDraft } from './useDraft';
import { useRun } from './useRun';
import { useSurvey } from './useSurvey';
import { useTelling } from './useTelling';

export interface MarkPanelProps {
  readonly selection: readonly SelectedRow[];
  /** Called when the panel goes; says whether anything was written. */
  readonly onClose: (changed: boolean) => void;
}

/** Most people never look at the history or need anything beside marking, so that is loaded when somebody does. */
const loadRunView = (): Promise<{ default: React.ComponentType<RunViewProps> }> => import(/* webpackChunkName: "mark-run" */ './RunView');
const RunView = React.lazy(loadRunView);
const AsideView = React.lazy(() => import(/* webpackChunkName: "mark-asides" */ './AsideView'));
const HistoryTab = React.lazy(() => import(/* webpackChunkName: "mark-history" */ './HistoryTab'));

/** The panel that marks documents: a form, then the work, then what happened. */
export function MarkPanel({ selection, onClose }: MarkPanelProps): JSX.Element {
  const { desk, site, listId, words } = useSurroundings();
  const { state: surveyState, readAgain } = useSurvey(desk, selection);
  const { draft, actions } = useDraft(desk.scheme);
  const { run, changed, start, clear } = useRun();
  const telling = useTelling(site, listId, run);
  const [includeFolders, setIncludeFolders] = React.useState(true);
  const [reason, setReason] = React.useState('');
  const [tab, setTab] = React.useState('mark');
  const footerRef = React.useRef<HTMLDivElement>(null);
  const { aside, asideChanged, openAside, leaveAside } = useAside(readAgain, footerRef);

  const survey = surveyState.kind === 'read' ? surveyState.survey : null;
  const documents = React.useMemo(() => (survey ? chosenDocuments(survey, selection, includeFolders) : []), [survey, selection, includeFolders]);
  const verdict = React.useMemo(() => judgeDraft(draft, desk.settings.ceiling, desk.scheme), [draft, desk]);
  const details = React.useMemo(() => inCanonicalForm(draft.details, desk.scheme), [draft.details, desk.scheme]);
  const judged = React.useMemo(() => {
    const wanted = draft.off || verdict.marking ? { line: verdict.line, details } : null;
    return survey && judgeDocuments(documents, wanted, { scheme: desk.scheme, settings: desk.settings, person: desk.person, rules: survey.rules });
  }, [survey, documents, draft.off, verdict, details, desk]);
  const lacksReason = (judged?.needsReason ?? false) && reason.trim() === '';
  const proposals = React.useMemo(() => (survey ? proposalsFor(documents, survey.rules, desk.scheme, desk.settings.ceiling) : []), [survey, documents, desk]);
  // When the documents have been read: what their place proposes stands first, for the person to see and confirm.
  React.useEffect(() => {
    const first = firstProposal(proposals, documents);
    const marking = first && readMarking(first.line, desk.scheme).marking;
    if (marking) actions.propose(marking);
  }, [proposals, documents, desk, actions]);
  // Whoever chooses a marking is about to write it: what shows the work is there then. Where it cannot be had, it is asked for again.
  const chosen = draft.off || verdict.marking !== null;
  React.useEffect(() => {
    if (chosen) void loadRunView().catch(() => undefined);
  }, [chosen]);
  const hasFolders = selection.some((row) => row.isFolder);
  /** The selection was read, and holds no document at all. */
  const empty = survey !== null && survey.documents.length === 0;
  const single = selection.length === 1 && !hasFolders ? selection[0] : null;

  const mark = (): void => {
    if (!verdict.ready || !judged || judged.toMark.length === 0 || lacksReason) return;
    const { toMark } = judged;
    const proposed = proposals.filter(({ line }) => line === verdict.line);
    const told = toldOf(judged);
    const subject = { kind: 'mark' as const, line: verdict.line, planned: toMark.length };
    start(told.length > 0 ? { ...subject, telling: { documents: told, reason: reason.trim() } } : subject, (onProgress) =>
      desk.run({ kind: 'mark', targets: targetsOf(toMark, verdict.line, details, proposed), reason: reason.trim() }, onProgress)
    );
  };
  const undo = (operation: Operation): void =>
    start({ kind: 'undo', line: operation.line, planned: operation.planned }, (onProgress) => desk.undo(operation, onProgress));
  const resume = (operation: Operation): void =>
    start({ kind: operation.kind, line: operation.line, planned: operation.planned }, (onProgress) => desk.resume(operation, onProgress));
  const leave = (operation: Operation): void => {
    desk.abandon(operation).then(readAgain, readAgain);
  };

  // Work that is taken up again, or undone, may be about other documents than those selected now.
  const subject = run.kind === 'none' ? null : run.subject;
  const title =
    subject && !(single && subject.planned === 1)
      ? words.titleMany(subject.planned)
      : single
        ? words.titleOne(single.name)
        : survey && !empty
          ? words.titleMany(documents.length)
          : hasFolders
            ? words.titleSelection(selection.length)
            : words.titleMany(selection.length);
  const form = (
    <MarkForm
      surveyState={surveyState}
      readAgain={readAgain}
      documents={documents}
      includeFolders={includeFolders}
      hasFolders={hasFolders}
      mayLeaveFolders={selection.some((row) => !row.isFolder)}
      onIncludeFolders={setIncludeFolders}
      draft={draft}
      verdict={verdict}
      judged={judged}
      actions={actions}
      proposals={proposals}
      reason={reason}
      onReason={setReason}
      onResume={resume}
      onLeave={leave}
      onUndo={undo}
    />
  );

  const body = (): JSX.Element => {
    switch (run.kind) {
      case 'running':
      case 'done':
        return (
          <LazyPart lines={3}>
            <RunView run={run} telling={telling} onUndo={undo} onClose={() => onClose(changed || asideChanged)} />
          </LazyPart>
        );
      case 'failed':
        return (
          <ReadFailure
            error={run.error}
            onTryAgain={() => {
              clear();
              readAgain();
            }}
          />
        );
      default:
        // The tabs stand from the first moment, so that nothing is drawn anew under the person's hands.
        if (!single) return form;
        return (
          <Pivot overflowBehavior="none" selectedKey={tab} onLinkClick={(item) => setTab(item?.props.itemKey ?? 'mark')}>
            <PivotItem headerText={words.tabMark} itemKey="mark">
              <div className={panelLooks.tab}>{form}</div>
            </PivotItem>
            <PivotItem headerText={words.tabHistory} itemKey="history">
              <div className={panelLooks.tab}>
                <LazyPart lines={4}>
                  {survey?.documents[0] ? <HistoryTab document={survey.documents[0]} rules={survey.rules} /> : <Skeleton lines={4} label={words.reading} />}
                </LazyPart>
              </div>
            </PivotItem>
          </Pivot>
        );
    }
  };

  const others = React.useMemo(() => (judged ? challengeable(judged) : []), [judged]);
  const copies = React.useMemo(() => (judged ? documentsSaid(judged, 'copy') : []), [judged]);
  const nothing = judged !== null && judged.toMark.length === 0 && (verdict.ready || (!verdict.marking && !draft.off));
  const instead =
    nothing && copies.length > 0
      ? { text: words.makeCopy(copies.length), act: () => openAside('release') }
      : nothing && others.length > 0
        ? { text: words.challenge(others.length), act: () => openAside('challenge') }
        : null;
  const footer = (): JSX.Element => (
    <MarkPanelFooter
      at={footerRef}
      documents={judged ? judged.toMark.length : hasFolders ? null : selection.length}
      reading={!survey}
      verdict={verdict}
      takesOff={draft.off}
      lacksReason={lacksReason}
      instead={instead}
      onMark={mark}
      onCancel={() => onClose(changed || asideChanged)}
    />
  );

  return (
    <Panel
      isOpen={true}
      type={PanelType.custom}
      customWidth="480px"
      headerText={title}
      closeButtonAriaLabel={words.close}
      hasCloseButton={run.kind !== 'running'}
      isFooterAtBottom={true}
      styles={panelLooks.panel}
      // A run that has begun is stopped by its own button, so that a stray Escape loses nobody's work.
      onDismiss={() => run.kind !== 'running' && onClose(changed || asideChanged)}
      onOuterClick={() => undefined}
      onRenderFooterContent={run.kind === 'none' && aside === null && surveyState.kind !== 'failed' && tab === 'mark' && !empty ? footer : undefined}
    >
      <AsideProvider value={openAside}>
        <div hidden={aside !== null}>{body()}</div>
        {aside !== null && (
          <LazyPart lines={6}>
            <AsideView
              aside={aside}
              documents={{ compromise: documents, challenge: others, release: copies }[aside]}
              line={verdict.line}
              aboveCeiling={verdict.aboveCeiling}
              onDone={leaveAside}
            />
          </LazyPart>
        )}
      </AsideProvider>
    </Panel>
  );
}
