import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import type { Culture } from '../../../../words/culture';
import type { RecordClassWords } from '../../../../words/recordClasses';
import type { WorkWords } from '../../../../words/work';
import type { Schedule, StandingClass } from '../../../rules';
import { classNamed } from '../../classes/classWords';
import type { Selected } from './draft';
import type { StandingDocument } from './standings';

export interface NowViewProps {
  readonly selected: Selected;
  readonly schedule: Schedule | null;
  readonly timeZone: string;
  readonly culture: Culture;
  readonly words: RecordClassWords;
  readonly work: WorkWords;
}

const lastPart = (place: string): string => place.slice(place.lastIndexOf('/') + 1);
const ROWS = 10;

/** Why something has its class: by whose word, and when. */
function Because({
  standing,
  document,
  words,
  culture,
  timeZone,
}: { standing: StandingClass; document: StandingDocument | null } & Pick<NowViewProps, 'words' | 'culture' | 'timeZone'>): JSX.Element {
  const look = useLooks();
  const { place } = standing;
  const said = (who: string, when: string, reason: string): JSX.Element => (
    <>
      {who !== '' && !Number.isNaN(Date.parse(when)) && <> {words.saidBy(who, formatDate(when, culture, timeZone))}</>}
      {reason !== '' && <> {words.forReason(reason)}</>}
    </>
  );
  if (place !== null) {
    return (
      <p className={look.quiet}>
        {words.becauseOf[place.kind](lastPart(place.place))}
        {said(place.who.name, place.when, place.reason)}
      </p>
    );
  }
  if (document === null || document.own === null || document.own === 'none') return <></>;
  if (document.own === 'unsaid') return <p className={look.quiet}>{words.ownUnsaid}</p>;
  if (document.own === 'otherwise') return <p className={look.quiet}>{words.ownOtherwise(document.line?.after ?? '')}</p>;
  return (
    <p className={look.quiet}>
      {words.ownSaid}
      {document.line !== null && said(document.line.who.name, document.line.when, document.line.reason)}
    </p>
  );
}

/** What the selection is now, and why. */
export function NowView({ selected, schedule, timeZone, culture, words, work }: NowViewProps): JSX.Element {
  const look = useLooks();
  const all = [...selected.documents, ...selected.folders];
  if (all.length === 1) {
    const { standing } = all[0];
    const [document = null] = selected.documents;
    return (
      <section className={look.tight} aria-label={words.nowHeading}>
        <h2 className={look.heading}>{words.nowHeading}</h2>
        <p className={look.text}>{standing.code === '' ? words.none : classNamed(schedule, standing.code, words)}</p>
        <Because standing={standing} document={document} words={words} culture={culture} timeZone={timeZone} />
      </section>
    );
  }
  const groups = new Map<string, { readonly standing: StandingClass; documents: number; folders: string[] }>();
  for (const { standing, facts } of all) {
    const key = JSON.stringify([standing.code, standing.source, standing.place?.place ?? '']);
    const group = groups.get(key) ?? { standing, documents: 0, folders: [] };
    if (facts.isFolder) group.folders.push(facts.name);
    else group.documents += 1;
    groups.set(key, group);
  }
  const rows = [...groups.entries()];
  return (
    <section className={look.tight} aria-label={words.manyNow}>
      <h2 className={look.heading}>{words.manyNow}</h2>
      <Table
        caption={words.manyNow}
        columns={[{ heading: words.theClass }, { heading: words.from }, { heading: words.documents, number: true }]}
        rows={rows.slice(0, ROWS).map(([key, { standing, documents, folders }]) => ({
          key,
          cells: [
            <React.Fragment key="class">
              {standing.code === '' ? words.tab.noClass : classNamed(schedule, standing.code, words)}
              {folders.map((name) => (
                <p key={name} className={look.quiet}>
                  {words.everythingIn(name)}
                </p>
              ))}
            </React.Fragment>,
            standing.place !== null ? lastPart(standing.place.place) : standing.source === 'none' ? words.fromNobody : words.fromDocument,
            String(documents),
          ],
        }))}
      />
      {rows.length > ROWS && <p className={look.quiet}>{work.more(rows.length - ROWS)}</p>}
    </section>
  );
}
