import * as React from 'react';
import { Notice } from '../../../ui/Notice';
import { Table } from '../../../ui/Table';
import { TextLink } from '../../../ui/TextLink';
import { useLooks } from '../../../ui/useLooks';
import type { SharingFinding, SharingReport } from '../../store/sharing/desk';
import { SaveTable } from '../desk/SaveTable';
import { useDesk } from '../desk/surroundings';
import { addressOf } from './addressOf';
import { sharingTable } from './libraryTables';
import { useLibraries } from './surroundings';

const SHOWN = 100;
const NAMED = 5;

/** What is shared: a link to it, except the site itself, on which the person is. */
function Thing({ finding }: { readonly finding: SharingFinding }): JSX.Element {
  const { site } = useDesk();
  const { words } = useLibraries();
  const look = useLooks();
  const { thing, documents, examples } = finding;
  const name = words.thing(thing.kind, thing.name);
  return (
    <>
      {thing.kind === 'site' ? (
        name
      ) : (
        <TextLink href={addressOf(site.door.webUrl, thing.address)} newTab>
          {name}
        </TextLink>
      )}
      {thing.kind !== 'document' && <p className={look.quiet}>{words.examples(examples, documents)}</p>}
    </>
  );
}

/** What a check of sharing found, what to do about it, and what it could not look at. */
export function SharingFindings({ report }: { readonly report: SharingReport }): JSX.Element {
  const { work, verdicts } = useDesk();
  const { words } = useLibraries();
  const look = useLooks();
  const { findings, looked, state, problem } = report;
  if (problem?.code === 'noPermission' && looked === 0) return <Notice kind="info">{words.sharingDenied}</Notice>;
  const broken = problem === null ? null : work.problemOfAll(problem);
  const label = (heading: string): JSX.Element => (
    <span className={look.narrowLabel} aria-hidden="true">
      {heading}:{' '}
    </span>
  );
  return (
    <div className={look.tight}>
      <div role="status">
        {findings.length > 0 ? (
          <Notice kind="warning">{words.sharingFound(findings.length, looked)}</Notice>
        ) : (
          <p className={look.text}>{looked === 0 ? words.sharingNothing : words.sharingNone(looked)}</p>
        )}
      </div>
      {findings.length > 0 && (
        <Table
          caption={words.sharing}
          columns={[
            { heading: words.sharedThing },
            { heading: words.withWhom },
            { heading: words.ruledOutBy },
            { heading: words.howMany, number: true },
            { heading: words.whatToDo },
          ]}
          rows={findings.slice(0, SHOWN).map((finding, at) => ({
            key: String(at),
            cells: [
              <Thing key="thing" finding={finding} />,
              <React.Fragment key="who">
                {label(words.withWhom)}
                {words.access(finding.access.kind, finding.access.who)}
              </React.Fragment>,
              <React.Fragment key="value">
                {label(words.ruledOutBy)}
                {finding.values.map(({ value, paragraph, documents }) => (
                  <div key={value}>
                    {finding.values.length > 1 && finding.documents > 1 ? words.valueIn(value, documents) : value}
                    {paragraph !== null && <p className={look.quiet}>{verdicts.citation(paragraph)}</p>}
                  </div>
                ))}
              </React.Fragment>,
              words.count(finding.documents),
              <React.Fragment key="remedy">
                {label(words.whatToDo)}
                {words.remedy(finding.access.kind)}
              </React.Fragment>,
            ],
          }))}
        />
      )}
      {findings.length > SHOWN && <p className={look.quiet}>{words.more(findings.length - SHOWN)}</p>}
      {findings.length > 0 && (
        <div>
          <SaveTable text={words.saveSharing} notSaved={words.notSaved} fileName={words.fileNames.sharing} table={() => sharingTable(findings, words)} />
        </div>
      )}
      {broken !== null && (
        <Notice kind="error">
          {broken.why} {broken.remedy}
        </Notice>
      )}
      {state === 'enough' && <p className={look.text}>{words.sharingEnough}</p>}
      {state === 'stopped' && <p className={look.text}>{words.sharingStopped}</p>}
      {report.unreadable > 0 && <p className={look.quiet}>{words.unreadableMarkings(report.unreadable)}</p>}
      {report.notSeen.length > 0 && <p className={look.quiet}>{words.notSeen(report.notSeen.length)}</p>}
      {report.groups.length > 0 && <p className={look.quiet}>{words.groups(report.groups.slice(0, NAMED), report.groups.length)}</p>}
    </div>
  );
}
