import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { useLooks } from '../../../ui/useLooks';
import { originatorText, type TakeOnMapping } from '../../rules';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import type { TakeOnFindings } from '../../store/takeOn';
import { keyOf, toMapping, type MappingDraft } from './mappingDraft';
import { SourceValues } from './SourceValues';
import { useTakeOn } from './surroundings';

export interface MapValuesProps {
  readonly library: MarkedLibrary;
  readonly found: TakeOnFindings;
  readonly draft: MappingDraft;
  readonly onDraft: (draft: MappingDraft) => void;
  readonly onPlan: (mapping: TakeOnMapping) => void;
  readonly onBack: () => void;
}

/** What was found, and what the person says that it stands for. Nothing here writes. */
export function MapValues({ library, found, draft, onDraft, onPlan, onBack }: MapValuesProps): JSX.Element {
  const { own, desk, site } = useTakeOn();
  const look = useLooks();
  const start = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => start.current?.focus(), []);
  const { sources } = found;
  const lines = React.useMemo(() => [...new Set(sources.flatMap(({ values }) => values.flatMap(({ proposal }) => proposal.line ?? [])))], [sources]);
  const { mapping, lines: mapped, open } = toMapping(draft, sources, desk.ground, originatorText(site.person));
  const [keeper] = site.settings.keepers;
  const above = Math.max(
    0,
    ...sources.map(({ values }) => values.reduce((sum, { proposal, documents }) => sum + (proposal.code === 'aboveCeiling' ? documents : 0), 0))
  );
  return (
    <div className={look.stack}>
      <div className={look.tight}>
        <h3 className={look.heading} tabIndex={-1} ref={start}>
          {own.foundHeading(library.title)}
        </h3>
        <p className={look.quiet}>{own.readDocuments(found.documents, found.folders, found.itemCount)}</p>
      </div>
      {above > 0 && <Notice kind="stop">{own.callWhom(above, site.settings.callWhom || own.securityTeam)}</Notice>}
      {sources.length === 0 && <Notice kind="info">{own.foundNone(found.documents)}</Notice>}
      {sources.map((source) => (
        <SourceValues key={keyOf(source)} source={source} cost={found.propertiesCost} draft={draft} lines={lines} onDraft={onDraft} />
      ))}
      {sources.length > 0 && (
        <>
          <fieldset className={look.group}>
            <legend className={look.legend}>{own.originator}</legend>
            <p className={look.quiet}>{own.originatorHint}</p>
            <Choice
              kind="radio"
              name="mun-take-on-originator"
              label={own.byAuthor}
              hint={own.byAuthorHint((keeper ?? site.person).name)}
              checked={draft.originator === 'author'}
              onChoose={() => onDraft({ ...draft, originator: 'author' })}
            />
            <Choice
              kind="radio"
              name="mun-take-on-originator"
              label={own.byOne(site.person.name)}
              checked={draft.originator === 'me'}
              onChoose={() => onDraft({ ...draft, originator: 'me' })}
            />
          </fieldset>
          <Field
            label={own.reason}
            description={own.reasonHint}
            multiline
            autoAdjustHeight
            maxLength={1000}
            value={draft.reason}
            onChange={(_event, reason) => onDraft({ ...draft, reason: reason ?? '' })}
          />
          {open > 0 && <p className={look.quiet}>{own.stillOpen(open)}</p>}
        </>
      )}
      <div className={look.row}>
        {sources.length > 0 && <PrimaryButton text={own.plan} disabled={mapped === 0} allowDisabledFocus onClick={() => mapped > 0 && onPlan(mapping)} />}
        <DefaultButton text={own.otherLibrary} onClick={onBack} />
        {sources.length > 0 && mapped === 0 && <span className={look.quiet}>{own.planFirst}</span>}
      </div>
    </div>
  );
}
