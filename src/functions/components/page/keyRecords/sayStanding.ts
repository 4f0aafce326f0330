import type { KeyRecordWords } from '../../../../words/keyRecords';
import type { KeyRecordStanding } from '../../../rules';

/** How a key record stands, in words. */
export function sayStanding(standing: KeyRecordStanding, { stands }: KeyRecordWords): string {
  const also = (changed: { readonly version: string } | undefined): string => (changed === undefined ? '' : stands.andChanged(changed.version));
  switch (standing.kind) {
    case 'same':
      return stands.same;
    case 'changed':
      return stands.changed(standing.version);
    case 'renamed':
      return stands.renamed(standing.name) + also(standing.changed);
    case 'moved':
      return stands.moved(standing.location) + also(standing.changed);
    case 'gone':
      return stands[standing.how];
    case 'notRead':
      return stands.notRead;
  }
}
