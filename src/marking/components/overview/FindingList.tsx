import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { Table } from '../../../ui/Table';
import { useLooks } from '../../../ui/useLooks';
import { formatNumber } from '../../../words/numbers';
import type { Criterion } from '../../rules/coverage';
import type { Overview } from '../../store/coverage';
import type { MarkedLibrary } from '../../store/site/siteAccess';
import { useDesk } from '../desk/surroundings';
import { useTabs, viewCalled } from '../desk/tabs';
import { findingsOf, type Finding, type FindingPart } from './findings';
import { useOverview } from './surroundings';
import { WhichDocuments } from './WhichDocuments';
import { wordsOfFinding } from './wordsOfFinding';

export interface FindingListProps {
  readonly overview: Overview;
  readonly onOpen: (library: MarkedLibrary, criterion: Criterion) => void;
}

/** What can be done about a finding in one library. */
function PartAction({
  finding,
  part,
  onOpen,
}: {
  readonly finding: Finding;
  readonly part: FindingPart;
  readonly onOpen: FindingListProps['onOpen'];
}): JSX.Element {
  const { words } = useOverview();
  const { criterion, count, library } = part;
  if (criterion === null) return <></>;
  // What a button is about is heard too, where the same words stand in every row.
  const [text, about] =
    finding.action === 'show'
      ? [words.showWhich(count), words.showIn(count, library.title)]
      : finding.action === 'look'
        ? [words.look(count), words.lookIn(count, library.title)]
        : [words.mark(count), words.markIn(count, library.title)];
  if (finding.action === 'show')
    return (
      <Disclosure summary={text} about={library.title}>
        <WhichDocuments library={library} criterion={criterion} />
      </Disclosure>
    );
  return <DefaultButton text={text} ariaLabel={about} onClick={() => onOpen(library, criterion)} />;
}

function FindingView({ finding, onOpen }: { readonly finding: Finding; readonly onOpen: FindingListProps['onOpen'] }): JSX.Element {
  const { words } = useOverview();
  const { site, culture } = useDesk();
  const tabs = useTabs();
  const look = useLooks();
  const { title, meaning } = wordsOfFinding(finding, words, site.settings, site.scheme);
  const due = finding.action === 'due' ? viewCalled('due') : null;
  const { parts } = finding;
  return (
    <li className={look.tight} style={{ listStyle: 'none' }}>
      <h4 className={look.heading}>{title}</h4>
      <p className={look.text}>{meaning}</p>
      {due !== null && (
        <div>
          <DefaultButton text={words.goToDue} onClick={() => tabs.show(due)} />
        </div>
      )}
      {finding.action !== 'due' && parts.length === 1 && (
        <div>
          <PartAction finding={finding} part={parts[0]} onOpen={onOpen} />
        </div>
      )}
      {parts.length > 1 && (
        <Disclosure summary={words.byLibrary(parts.length)} about={title}>
          <Table
            caption={title}
            middle
            columns={[{ heading: words.library }, { heading: words.documents, number: true }, ...(finding.action === 'due' ? [] : [{ heading: words.action }])]}
            rows={parts.map((part) => ({
              key: part.library.id,
              cells: [
                part.library.title,
                formatNumber(part.count, culture),
                ...(finding.action === 'due' ? [] : [<PartAction key="action" finding={finding} part={part} onOpen={onOpen} />]),
              ],
            }))}
          />
        </Disclosure>
      )}
    </li>
  );
}

/** What asks for a second look, the most pressing first, each with what can be done about it. */
export function FindingList({ overview, onOpen }: FindingListProps): JSX.Element {
  const { words } = useOverview();
  const { site } = useDesk();
  const look = useLooks();
  const findings = React.useMemo(() => findingsOf(overview, site.scheme), [overview, site]);
  return (
    <section className={look.tight} aria-label={words.findings}>
      <h3 className={look.heading}>{words.findings}</h3>
      {findings.length === 0 ? (
        <p className={look.text}>{words.noFindings}</p>
      ) : (
        <ul className={look.stack} style={{ margin: 0, padding: 0 }}>
          {findings.map((finding) => (
            <FindingView key={finding.id} finding={finding} onOpen={onOpen} />
          ))}
        </ul>
      )}
    </section>
  );
}
