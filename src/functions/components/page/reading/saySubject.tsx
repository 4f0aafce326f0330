import * as React from 'react';
import { pageLink, type TimelineEntry } from '../../../rules/showing';
import { MaybeLink } from './MaybeLink';
import type { ReadingGround } from './readingGround';

type Ground = Pick<ReadingGround, 'words' | 'fields' | 'day'>;

/** When something happened, and until when it held. */
export function sayWhen({ date, to }: TimelineEntry, { words, day }: Ground): string {
  if (date === '') return words.timeline.dateUnknown;
  return to === '' ? day(date) : words.timeline.fromTo(day(date), day(to));
}

/** What happened, in a sentence; `source` is where it is written. */
export function saySubject(entry: TimelineEntry, { words, fields }: Ground): { readonly what: React.ReactNode; readonly source: string } {
  const { timeline } = words;
  switch (entry.kind) {
    case 'began':
      return { what: timeline.began, source: '' };
    case 'ended':
      return { what: timeline.ended, source: '' };
    case 'history':
      return { what: entry.event.event, source: entry.event.source };
    case 'legislation':
      return { what: <MaybeLink href={pageLink(entry.law.url)}>{words.lawWith(entry.law.act, entry.law.section)}</MaybeLink>, source: '' };
    case 'site': {
      const { kind, from, to, note } = entry.event;
      const what = kind === '' || (kind === 'other' && note !== '') ? '' : fields.choices.siteEvent[kind];
      return { what: [what, timeline.fromTo(from, to), note].filter((each) => each !== '').join(': '), source: '' };
    }
    default: {
      const { kind, title, siteUrl, body } = entry.succession;
      const said = timeline.succession(
        kind === '' ? timeline.kinds[entry.kind] : `${timeline.kinds[entry.kind]} (${fields.choices.succession[kind].toLowerCase()})`,
        title,
        body
      );
      return { what: <MaybeLink href={pageLink(siteUrl)}>{said}</MaybeLink>, source: '' };
    }
  }
}
