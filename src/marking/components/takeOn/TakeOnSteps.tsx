import * as React from 'react';
import type { TakeOnMapping } from '../../rules';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnFindings, TakeOnPlan, TakingOn } from '../../store/takeOn';
import type { Progress } from '../../store/desk';
import { ChooseLibrary } from './ChooseLibrary';
import { Finding } from './Finding';
import { MapValues } from './MapValues';
import { newDraft, type MappingDraft } from './mappingDraft';
import { PlanReport } from './PlanReport';
import { Planning } from './Planning';
import { TakeOnRun } from './TakeOnRun';

/** Where a person is: which library, what was found in it, what they say it stands for, what would happen, what happens. */
type Step =
  | { readonly at: 'choose'; readonly returned: boolean }
  | { readonly at: 'find'; readonly library: MarkedLibrary }
  | { readonly at: 'map'; readonly library: MarkedLibrary; readonly found: TakeOnFindings; readonly draft: MappingDraft }
  | { readonly at: 'plan'; readonly library: MarkedLibrary; readonly found: TakeOnFindings; readonly draft: MappingDraft; readonly mapping: TakeOnMapping }
  | { readonly at: 'report'; readonly library: MarkedLibrary; readonly found: TakeOnFindings; readonly draft: MappingDraft; readonly plan: TakeOnPlan }
  | { readonly at: 'run'; readonly library: MarkedLibrary; readonly undoing: boolean; readonly begin: (onProgress: Progress) => TakingOn };

/** The steps of taking on, one at a time. What a person has said is kept when they go back. */
export function TakeOnSteps(): JSX.Element {
  const [step, setStep] = React.useState<Step>({ at: 'choose', returned: false });
  switch (step.at) {
    case 'choose':
      return (
        <ChooseLibrary
          returned={step.returned}
          onFind={(library) => setStep({ at: 'find', library })}
          onRun={(library, undoing, begin) => setStep({ at: 'run', library, undoing, begin })}
        />
      );
    case 'find':
      return (
        <Finding
          library={step.library}
          onFound={(found) => setStep({ at: 'map', library: step.library, found, draft: newDraft(found.sources) })}
          onBack={() => setStep({ at: 'choose', returned: true })}
        />
      );
    case 'map':
      return (
        <MapValues
          library={step.library}
          found={step.found}
          draft={step.draft}
          onDraft={(draft) => setStep({ ...step, draft })}
          onPlan={(mapping) => setStep({ ...step, at: 'plan', mapping })}
          onBack={() => setStep({ at: 'choose', returned: true })}
        />
      );
    case 'plan': {
      const { mapping, ...back } = step;
      return (
        <Planning
          library={step.library}
          found={step.found}
          mapping={mapping}
          onPlan={(plan) => setStep({ ...back, at: 'report', plan })}
          onBack={() => setStep({ ...back, at: 'map' })}
        />
      );
    }
    case 'report': {
      const { plan, ...back } = step;
      return (
        <PlanReport
          library={step.library}
          plan={plan}
          reason={step.draft.reason}
          onRun={(begin) => setStep({ at: 'run', library: step.library, undoing: false, begin })}
          onBack={() => setStep({ ...back, at: 'map' })}
        />
      );
    }
    case 'run':
      return (
        <TakeOnRun
          key={String(step.undoing)}
          library={step.library}
          undoing={step.undoing}
          begin={step.begin}
          onUndo={(begin) => setStep({ ...step, undoing: true, begin })}
          onAgain={() => setStep({ at: 'choose', returned: true })}
        />
      );
  }
}
