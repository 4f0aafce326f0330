import type { Culture } from '../../../../words/culture';
import type { FunctionChangesWords } from '../../../../words/functionChanges';
import { formatLooseDay } from '../../../../words/looseDays';
import type { Noticed } from '../../../rules';

const ends = (all: readonly { readonly title: string; readonly body: string }[]): string[] => all.map(({ title, body }) => title || body);
const quoted = (all: readonly { readonly name?: string; readonly title?: string }[]): string[] => all.map(({ name, title }) => `“${name ?? title ?? ''}”`);

/** What was noticed, in a plain sentence. */
export function sayNoticed(noticed: Noticed, words: FunctionChangesWords, culture: Culture): string {
  switch (noticed.kind) {
    case 'newLibrary':
      return words.newLibrary(noticed.library.title, noticed.library.documents);
    case 'goneLibrary':
      return words.goneLibrary(noticed.library.title, quoted(noticed.series));
    case 'renamedLibrary':
      return words.renamedLibrary(noticed.was.title, noticed.library.title);
    case 'newOwner':
      return words.newOwner(noticed.name);
    case 'goneOwner':
      return words.goneOwner(noticed.name);
    case 'siteRenamed':
      return words.siteRenamed(noticed.from, noticed.to);
    case 'newChannel':
      return words.newChannel(noticed.channel.name);
    case 'goneChannel':
      return words.goneChannel(noticed.channel.name);
    case 'newClass':
      return words.newClass(noticed.recordClass, noticed.documents, quoted(noticed.libraries));
    case 'volumeChanged':
      return words.volumeChanged(noticed.series.name, noticed.was, noticed.now);
    case 'keyRecordChanged':
      return words.keyRecordChanged(noticed.record.name, noticed.version);
    case 'keyRecordRenamed':
      return words.keyRecordRenamed(noticed.record.name, noticed.name);
    case 'keyRecordMoved':
      return words.keyRecordMoved(noticed.record.name, noticed.location);
    case 'keyRecordGone':
      return words.keyRecordGone[noticed.how](noticed.record.name);
    case 'moved': {
      const { move, end } = noticed;
      const date = formatLooseDay(move.date, culture);
      return end === 'from' ? words.movedFrom(ends(move.to), date) : words.movedTo(ends(move.from), date);
    }
    case 'migratedIn':
      return words.migratedIn(noticed.library.title, noticed.documents);
  }
}
