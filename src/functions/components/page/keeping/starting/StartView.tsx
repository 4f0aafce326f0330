import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../../ui/useLooks';
import type { Json } from '../../../../rules';
import type { RecordsKnown } from '../../../../store/site/functionSite';
import { useFunctionPage } from '../../surroundings';
import { ConflictsView } from '../ConflictsView';
import { useKeepingGround } from '../keepingGround';
import type { DraftAtHand } from '../useDraft';
import { useOffers } from '../useOffers';
import { useSaving } from '../useSaving';
import { useToday } from '../useToday';
import { AskStep } from './AskStep';
import { DoneStep } from './DoneStep';
import { GatherStep } from './GatherStep';
import { KnownStep } from './KnownStep';
import { PreviewStep } from './PreviewStep';
import { questionsOf, type Question } from './questions';
import { useConfirming } from '../useConfirming';

export interface StartViewProps {
  readonly draft: DraftAtHand;
  readonly records: RecordsKnown | null;
  readonly onByHand: () => void;
}

type Step = 'begin' | 'gather' | 'known' | 'ask' | 'preview' | 'done';

/** A page that nobody has kept: what the site knows, what only a person knows, a look at it, and it is confirmed. */
export function StartView({ draft, records, onByHand }: StartViewProps): JSX.Element {
  const { reading } = useFunctionPage();
  const { words } = useKeepingGround();
  const look = useLooks();
  const [step, setStep] = React.useState<Step>('begin');
  // Asked once: an answer does not take its question away.
  const [asked, setAsked] = React.useState<readonly Question[]>([]);
  const all = useOffers(draft.base, reading.gathered, records);
  // When a site was made is seldom since when its function has been: that is asked, and offered beside the question.
  const offers = all.filter(({ path }) => path !== 'startDate');
  const since = all.find(({ path }) => path === 'startDate') ?? null;
  const saver = useSaving(draft);
  const { confirming, confirm } = useConfirming();
  const today = useToday();
  const ask = (page: DraftAtHand['page']): void => {
    const questions = questionsOf(page, today);
    setAsked(questions);
    setStep(questions.length === 0 ? 'preview' : 'ask');
  };
  const begin = (): void => setStep(reading.gathered === null ? 'gather' : 'known');
  const confirmSaved = async (saved: typeof reading | null): Promise<void> => {
    if (saved === null) return;
    await confirm(saved);
    setStep('done');
  };

  if (saver.saving.kind === 'conflict')
    return (
      <ConflictsView
        conflicts={saver.saving.conflicts}
        saving={false}
        onSettle={(chosen: ReadonlyMap<string, Json>) => void saver.settle(chosen).then(confirmSaved)}
        onLeave={saver.clear}
      />
    );
  switch (step) {
    case 'gather':
      return <GatherStep onDone={() => setStep('known')} />;
    case 'known':
      return <KnownStep offers={offers} draft={draft} onNext={ask} />;
    case 'ask':
      return <AskStep questions={asked} since={since} draft={draft} onBack={() => setStep('known')} onNext={() => setStep('preview')} />;
    case 'preview':
      return (
        <PreviewStep
          draft={draft}
          saving={saver.saving}
          working={confirming.kind === 'working'}
          onBack={() => setStep(asked.length === 0 ? 'known' : 'ask')}
          onConfirm={() => void saver.save('').then(confirmSaved)}
          onSave={() => void saver.save('').then((saved) => saved !== null && setStep('done'))}
        />
      );
    case 'done':
      return <DoneStep confirming={confirming} onKeepWriting={onByHand} />;
    default:
      return (
        <div className={look.stack}>
          <h3 className={look.heading}>{words.startHeading}</h3>
          <p className={look.text}>{words.startLead}</p>
          <div className={look.row}>
            <PrimaryButton text={words.start} onClick={begin} />
            <DefaultButton text={words.startByHand} onClick={onByHand} />
          </div>
        </div>
      );
  }
}
