import * as React from 'react';
import { Choice } from '../../../ui/Choice';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatNumber } from '../../../words/numbers';
import type { FoundSource } from '../../rules';
import type { TakeOnFindings } from '../../store/takeOn';
import { LineChoice } from './LineChoice';
import { keyOf, openSuggestions, say, saidOf, takeSuggestions, use, type MappingDraft } from './mappingDraft';
import { useTakeOn } from './surroundings';

/** So many values are drawn at first. */
const SHOWN = 20;

export interface SourceValuesProps {
  readonly source: FoundSource;
  readonly cost: TakeOnFindings['propertiesCost'];
  readonly draft: MappingDraft;
  readonly lines: readonly string[];
  readonly onDraft: (draft: MappingDraft) => void;
}

/** One source: whether it is used, and what each of its values stands for. */
export function SourceValues({ source, cost, draft, lines, onDraft }: SourceValuesProps): JSX.Element {
  const { own, culture } = useTakeOn();
  const look = useLooks();
  const [all, setAll] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  // These buttons go when they are pressed, and the focus would go with them.
  const toHeading = (): void => heading.current?.focus();
  const used = draft.used.has(keyOf(source));
  const title = own.source(source.source, source.title);
  const shown = all ? source.values : source.values.slice(0, SHOWN);
  const suggestions = openSuggestions(draft, source);
  return (
    <div className={look.tight}>
      <h4 className={look.heading} tabIndex={-1} ref={heading}>
        {title}
      </h4>
      <p className={look.quiet}>
        {own.holds(source.documents)} {source.product !== '' && own.product(source.product)}
      </p>
      {source.sampled !== null && (
        <p className={look.quiet}>
          {own.sampled(source.sampled.looked, source.sampled.of)} {own.allRead(cost.documents, cost.requests)}
        </p>
      )}
      {source.tooMany ? (
        <p className={look.text}>{own.tooMany}</p>
      ) : (
        <Choice kind="checkbox" label={own.use(title)} checked={used} onChoose={(checked) => onDraft(use(draft, source, checked))} />
      )}
      {used && !source.tooMany && (
        <>
          <Table
            caption={title}
            columns={[{ heading: own.value }, { heading: own.documents, number: true }, { heading: own.standsFor }]}
            rows={shown.map((found) => ({
              key: found.value,
              cells: [
                found.value,
                formatNumber(found.documents, culture),
                <LineChoice
                  key={found.value}
                  found={found}
                  said={saidOf(draft, source, found.value)}
                  lines={lines}
                  onSay={(said) => onDraft(say(draft, source, found.value, said))}
                />,
              ],
            }))}
          />
          <div className={look.row}>
            {shown.length < source.values.length && (
              <button
                type="button"
                className={look.plainButton}
                onClick={() => {
                  setAll(true);
                  toHeading();
                }}
              >
                {own.showMore(source.values.length - shown.length)}
              </button>
            )}
            {suggestions.length > 1 && (
              <button
                type="button"
                className={look.plainButton}
                onClick={() => {
                  onDraft(takeSuggestions(draft, source));
                  toHeading();
                }}
              >
                {own.useSuggestions}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
