import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { useLooks } from '../../../ui/useLooks';
import type { PanelWords } from '../../../words/panel';
import type { DocumentState } from '../../store/desk';
import { Cited } from './Cited';
import { useOpenAside } from './asides';
import { challengeable, documentsSaid, type DocumentGroup, type DocumentsVerdict } from './judgeDocuments';
import { placeName } from './placeName';
import type { Proposal } from './proposalsFor';
import { useSurroundings } from './surroundings';

/** Names to draw; the rest are counted. */
const NAMES = 20;

function sentence({ verdict, documents }: DocumentGroup, total: number, release: string, words: PanelWords): string {
  const many = documents.length;
  switch (verdict.kind) {
    case 'mark':
      return words.told(many, verdict.told);
    case 'same':
      return words.staysSame(many, total);
    case 'challenge':
      return words.notYours(many, total, verdict.originator);
    case 'received':
      return words.received(many, total, verdict.body);
    case 'historical':
      return words.historical(many, total);
    case 'copy':
      return words.onTheCopy(release);
    case 'above':
      return words.aboveHere(many, total, placeName(verdict.place), verdict.ceiling);
  }
}

function Names({ documents }: { readonly documents: readonly DocumentState[] }): JSX.Element {
  const { words, work } = useSurroundings();
  const look = useLooks();
  return (
    <Disclosure summary={words.whichDocuments}>
      <ul className={look.quiet}>
        {documents.slice(0, NAMES).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {documents.length > NAMES && <li>{work.more(documents.length - NAMES)}</li>}
      </ul>
    </Disclosure>
  );
}

export interface WhatItNeedsProps {
  readonly judged: DocumentsVerdict;
  readonly total: number;
  /** What the places of the documents propose, beside what is chosen. */
  readonly proposals: readonly Proposal[];
  readonly onPropose: (line: string) => void;
}

/** What there is to say of the documents before anything is written; nothing where all of them will simply be marked. */
export function WhatItNeeds({ judged, total, proposals, onPropose }: WhatItNeedsProps): JSX.Element | null {
  const { desk, words } = useSurroundings();
  const look = useLooks();
  const openAside = useOpenAside();
  // Where nothing will be marked, what can be done instead is the panel's own button.
  const beside = judged.toMark.length > 0;
  const [others, copies] = [challengeable(judged).length, documentsSaid(judged, 'copy').length];
  const said = judged.groups.filter(({ verdict }) => verdict.kind !== 'mark' || verdict.told !== '');
  if (said.length === 0 && judged.endsTaken.length === 0 && proposals.length === 0) return null;
  return (
    <section aria-label={words.whatItNeeds} className={look.tight}>
      {said.map((group, at) => (
        <div key={at}>
          <p className={look.text}>{sentence(group, total, desk.scheme.release?.value ?? '', words)}</p>
          <div className={look.row}>
            {'paragraph' in group.verdict && <Cited paragraph={group.verdict.paragraph} />}
            {total > 1 && <Names documents={group.documents} />}
          </div>
        </div>
      ))}
      {beside && (others > 0 || copies > 0) && (
        <div className={look.row}>
          {others > 0 && <DefaultButton text={words.challenge(others)} onClick={() => openAside('challenge')} />}
          {copies > 0 && <DefaultButton text={words.makeCopy(copies)} onClick={() => openAside('release')} />}
        </div>
      )}
      {proposals.map(({ line, place, documents }) => (
        <div key={`${place} ${line}`}>
          <p className={look.text}>{words.alsoProposed(documents.length, total, placeName(place))}</p>
          <div className={look.row}>
            <button type="button" className={look.chip} onClick={() => onPropose(line)}>
              {line}
            </button>
            {total > 1 && <Names documents={documents} />}
          </div>
        </div>
      ))}
      {judged.endsTaken.length > 0 && <p className={look.text}>{words.endsTaken(judged.endsTaken.length, total)}</p>}
    </section>
  );
}
