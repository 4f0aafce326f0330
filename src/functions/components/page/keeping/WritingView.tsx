import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Notice } from '../../../../ui/Notice';
import { ProblemNotice } from '../../../../ui/ProblemNotice';
import { useLooks } from '../../../../ui/useLooks';
import type { RecordsKnown } from '../../../store/site/functionSite';
import { SECTIONS } from '../fields/describe';
import { namePath } from '../fields/sayValue';
import { useFunctionPage } from '../surroundings';
import { ConflictsView } from './ConflictsView';
import { ContestsPart } from './ContestsPart';
import { useKeepingGround } from './keepingGround';
import { LeftOverPart } from './LeftOverPart';
import { SaveBar } from './SaveBar';
import { SectionEditor } from './SectionEditor';
import type { DraftAtHand } from './useDraft';
import { useOffers } from './useOffers';
import { useSaving } from './useSaving';

export interface WritingViewProps {
  readonly draft: DraftAtHand;
  readonly records: RecordsKnown | null;
}

/** The whole page, part by part, and one button that saves what was changed. */
export function WritingView({ draft, records }: WritingViewProps): JSX.Element {
  const { reading, show, work } = useFunctionPage();
  const { words, saying } = useKeepingGround();
  const look = useLooks();
  const { saving, save, settle, clear } = useSaving(draft);
  const offers = useOffers(draft.page, reading.gathered, records);
  if (saving.kind === 'conflict')
    return <ConflictsView conflicts={saving.conflicts} saving={false} onSettle={(chosen) => void settle(chosen)} onLeave={clear} />;
  return (
    <div className={look.stack}>
      <ContestsPart />
      <LeftOverPart draft={draft} />
      <p className={look.text}>{words.lead}</p>
      <div>
        {SECTIONS.map((section) => (
          <SectionEditor key={section.name} section={section} page={draft.page} offered={offers} set={draft.set} opensWhen={section.name === 'what'} />
        ))}
      </div>
      {saving.kind === 'failed' && <ProblemNotice says={words.saveFailed} problem={saving.problem} work={work} />}
      {saving.kind === 'mayNot' && <Notice kind="warning">{words.refused[saving.why]}</Notice>}
      {saving.kind === 'tooLong' && <Notice kind="warning">{words.tooLong(saving.paths.map((path) => namePath(path, saying)))}</Notice>}
      {saving.kind === 'saved' && draft.changes.length === 0 && <Notice kind="done">{words.saved}</Notice>}
      <SaveBar
        changes={draft.changes}
        saving={saving.kind === 'saving'}
        onSave={(reason) => void save(reason)}
        onDiscard={() => draft.begin(reading.state.page)}
      />
      <div>
        <DefaultButton text={words.back} onClick={() => show('page')} />
      </div>
    </div>
  );
}
