import * as React from 'react';
import { ComboBox, type IComboBox, type IComboBoxOption } from '@fluentui/react/lib/ComboBox';
import { useLooks } from '../../../ui/useLooks';
import { judgeLine, levelsOf, readMarking, type FoundValue, type Problem } from '../../rules';
import type { Said } from './mappingDraft';
import { useTakeOn } from './surroundings';

const NONE = 'none';

export interface LineChoiceProps {
  readonly found: FoundValue;
  readonly said: Said;
  /** Lines that this view has proposed already. */
  readonly lines: readonly string[];
  readonly onSay: (said: Said) => void;
}

/** What a value stands for: a line chosen or typed, with its verdict at once, or no marking. */
export function LineChoice({ found, said, lines, onSay }: LineChoiceProps): JSX.Element {
  const { own, desk, site, verdicts } = useTakeOn();
  const look = useLooks();
  const { ground } = desk;
  const { proposal } = found;
  const field = React.useRef<IComboBox>(null);

  const options = React.useMemo((): IComboBoxOption[] => {
    const levels = levelsOf(ground.scheme).map(({ name }) => name);
    const all = [...new Set([...(proposal.line !== null ? [proposal.line] : []), ...levels, ...lines])];
    return [
      ...all.filter((line) => judgeLine(line, ground).problem === null).map((line) => ({ key: `line ${line}`, text: line })),
      { key: NONE, text: own.noMarking },
    ];
  }, [ground, proposal, lines, own]);

  const judged = said.kind === 'line' ? judgeLine(said.text, ground) : null;
  const ceiling = readMarking(site.settings.ceiling === '' ? ground.scheme.ceiling : site.settings.ceiling, ground.scheme).canonical ?? '';
  const sentence = (problem: Pick<Problem, 'paragraph' | 'values'> & { code: string }): string =>
    problem.code === 'aboveCeiling'
      ? own.aboveCeiling(ceiling)
      : `${verdicts.problemMessage({ ...problem, severity: 'error' } as Problem)}${problem.paragraph === null ? '' : ` (${verdicts.citation(problem.paragraph)})`}`;
  const isVerdict = !['reads', 'label', 'otherForm', 'none', 'otherScheme', 'aboveCeiling'].includes(proposal.code);
  const why = own.why(proposal, isVerdict ? sentence(proposal) : '');
  const paragraph = proposal.code === 'legacyMarking' && proposal.paragraph !== null ? ` (${verdicts.citation(proposal.paragraph)})` : '';

  const text = said.kind === 'line' ? said.text : said.kind === 'none' ? own.noMarking : '';
  const hear = (option: IComboBoxOption | undefined, typed: string | undefined): void => {
    if (option !== undefined) return onSay(option.key === NONE ? { kind: 'none' } : { kind: 'line', text: option.text });
    const line = (typed ?? '').trim();
    onSay(line === '' ? { kind: 'open' } : line === own.noMarking ? { kind: 'none' } : { kind: 'line', text: line });
  };
  return (
    <div className={look.tight} style={{ gap: 4 }}>
      <ComboBox
        componentRef={field}
        ariaLabel={own.standsForValue(found.value)}
        placeholder={own.choose}
        allowFreeform
        autoComplete="off"
        useComboBoxAsMenuWidth
        options={options}
        selectedKey={said.kind === 'none' ? NONE : said.kind === 'line' && options.some(({ key }) => key === `line ${said.text}`) ? `line ${said.text}` : null}
        text={text}
        errorMessage={judged !== null && judged.problem !== null ? sentence(judged.problem) : undefined}
        onChange={(_event, option, _index, typed) => hear(option, typed)}
      />
      {judged !== null && judged.problem === null && judged.line !== null && said.kind === 'line' && judged.line !== said.text && (
        <p className={look.quiet}>{own.readsAs(judged.line)}</p>
      )}
      {said.kind === 'open' && why !== '' && (
        <p className={look.quiet}>
          {why}
          {paragraph}
        </p>
      )}
      {said.kind === 'open' && proposal.line !== null && (
        <div>
          <button
            type="button"
            className={look.plainButton}
            onClick={() => {
              onSay({ kind: 'line', text: proposal.line ?? '' });
              // The button goes when it is pressed; the line stands in the field.
              field.current?.focus();
            }}
          >
            {own.useLine(proposal.line)}
          </button>
        </div>
      )}
    </div>
  );
}
