import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { compromiseWords, type CompromiseWords } from '../../../words/compromise';
import type { Culture } from '../../../words/culture';
import { formatDateTime } from '../../../words/dates';
import { loadWords } from '../../../words/load';
import type { MarkingWords } from '../../../words/marking';
import type { CompromiseRoute as Route, MarkingSettings, Scheme } from '../../rules';
import type { DocumentState, Person } from '../../store/desk';
import { copyText } from './copyText';
import { factsOf, factsText, type DocumentFacts } from './factsText';
import { useVersions, type Versions } from './useVersions';

export interface CompromiseRouteProps {
  readonly scheme: Scheme;
  readonly settings: MarkingSettings;
  readonly person: Person;
  readonly documents: readonly DocumentState[];
  /** A marking that the person chose and that may not be held here; empty for none. */
  readonly chosen: string;
  /** Keep the same function while nothing changes: versions are read once for each. */
  readonly readVersions: (documents: readonly DocumentState[]) => Promise<Versions>;
  readonly verdicts: MarkingWords;
  readonly culture: Culture;
  /** The zone in which the person reads dates. */
  readonly timeZone: string;
  readonly now: () => Date;
}

/** Documents to draw; all of them are in the copy. */
const SHOWN = 5;

type Step = Route['steps'][number];

/** What to do when something has gone wrong, in the department's own words (GSCP paragraphs 43 and 44). It writes nothing anywhere. */
export default function CompromiseRoute(props: CompromiseRouteProps): JSX.Element {
  const [words, setWords] = React.useState<CompromiseWords | null>(null);
  React.useEffect(() => {
    let wanted = true;
    void loadWords(compromiseWords, props.culture).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [props.culture]);
  return words === null ? <Skeleton lines={6} label="" /> : <RouteInWords {...props} words={words} />;
}

function RouteInWords(props: CompromiseRouteProps & { readonly words: CompromiseWords }): JSX.Element {
  const { scheme, settings, person, documents, chosen, words, culture, timeZone, now } = props;
  const look = useLooks();
  const [seen] = React.useState(() => words.seenBy(formatDateTime(now(), culture, timeZone), person.name));
  const versions = useVersions(props.readVersions, documents);
  const steps = (kind: Step['kind']): readonly Step[] => scheme.compromise?.steps.filter((step) => step.kind === kind) ?? [];
  const facts = documents.map(({ id, name, serverRelativeUrl, line }): DocumentFacts => ({
    name,
    where: `${globalThis.location.origin}${serverRelativeUrl}`,
    marking: line,
    chosen,
    version: versions === null ? words.readingVersion : (versions.get(id) ?? words.notKnown),
    seen,
  }));
  return (
    <div className={look.stack}>
      <p className={look.text}>{words.intro}</p>
      <section className={look.tight}>
        <h3 className={look.heading}>{words.callHeading}</h3>
        <Notice kind="stop">
          <strong>{words.callFirst(settings.callWhom || words.securityTeam)}</strong>
        </Notice>
        <StepList steps={steps('call')} {...props} />
      </section>
      {steps('doNot').length > 0 && (
        <section className={look.tight}>
          <h3 className={look.heading}>{words.doNotHeading}</h3>
          <StepList steps={steps('doNot')} {...props} />
        </section>
      )}
      {steps('record').length > 0 && (
        <section className={look.tight}>
          <h3 className={look.heading}>{words.recordHeading}</h3>
          <StepList steps={steps('record')} {...props} />
        </section>
      )}
      {facts.length > 0 && <FactsToTell facts={facts} words={words} />}
    </div>
  );
}

function StepList({ steps, scheme, verdicts, culture }: { readonly steps: readonly Step[] } & CompromiseRouteProps): JSX.Element {
  const look = useLooks();
  return (
    <ul className={look.text} style={{ paddingLeft: 20 }}>
      {steps.map(({ text, paragraph }, at) => (
        <li key={at} style={{ paddingBottom: 4 }}>
          {culture === 'cy' && text.cy === undefined ? <span lang="en">{text.en}</span> : (text[culture] ?? text.en)}
          {paragraph !== null && (
            <Disclosure summary={verdicts.citation(paragraph)}>
              <blockquote className={look.quote} lang="en">
                {scheme.quotes?.[paragraph] ?? scheme.source.title}
              </blockquote>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
}

function FactsToTell({ facts, words }: { readonly facts: readonly DocumentFacts[]; readonly words: CompromiseWords }): JSX.Element {
  const look = useLooks();
  const [said, setSaid] = React.useState('');
  return (
    <section className={look.tight}>
      <h3 className={look.heading}>{words.factsHeading}</h3>
      <p className={look.quiet}>{words.factsHint}</p>
      {facts.slice(0, SHOWN).map((each, at) => (
        <dl key={at} className={look.quote} style={{ margin: 0 }}>
          {factsOf(each, words).map(([label, value]) => (
            <div key={label}>
              <dt className={look.quiet} style={{ display: 'inline' }}>
                {label}:{' '}
              </dt>
              <dd style={{ display: 'inline', margin: 0 }}>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
      {facts.length > SHOWN && <p className={look.quiet}>{words.more(facts.length - SHOWN)}</p>}
      <div className={look.row}>
        <DefaultButton
          text={words.copy}
          onClick={() => {
            setSaid('');
            void copyText(factsText(facts, words)).then((done) => setSaid(done ? words.copied : words.notCopied));
          }}
        />
        <span role="status" className={look.text}>
          {said}
        </span>
      </div>
    </section>
  );
}
