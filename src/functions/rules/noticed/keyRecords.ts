import type { ChangedRecord } from '../facts';
import type { KeyRecord } from '../page';
import { changeTo, keyOf } from './telling';
import type { Noticed, ToNotice } from './types';

type Asked = Pick<ToNotice, 'page' | 'keyRecords'>;

/** Key records that are not as they were when they were added. What could not be read is not said to have gone. */
export function noticeKeyRecords({ page, keyRecords }: Asked): readonly Noticed[] {
  const at = ({ id }: KeyRecord, field: string): string => `keyRecords/${id}/${field}`;
  const changed = (record: KeyRecord, { version, hash }: ChangedRecord): Noticed => ({
    kind: 'keyRecordChanged',
    key: keyOf('keyRecordChanged', record.id, version, hash),
    record,
    version,
    hash,
    // A version whose bytes nobody has read is no proof of anything: it is not written beside the hash of another.
    suggests: hash === '' ? [] : [changeTo(page, at(record, 'version'), version), changeTo(page, at(record, 'hash'), hash)],
  });
  return page.keyRecords.flatMap((record): Noticed[] => {
    const standing = keyRecords.get(record.id);
    switch (standing?.kind) {
      case 'changed':
        return [changed(record, standing)];
      case 'renamed':
      case 'moved': {
        const { name, location } = standing;
        const kind = standing.kind === 'renamed' ? 'keyRecordRenamed' : 'keyRecordMoved';
        const suggests = [changeTo(page, at(record, 'name'), name), changeTo(page, at(record, 'location'), location)];
        const told: Noticed = { kind, key: keyOf(kind, record.id, name, location), record, name, location, suggests };
        return [told, ...(standing.changed === undefined ? [] : [changed(record, standing.changed)])];
      }
      case 'gone':
        return [{ kind: 'keyRecordGone', key: keyOf('keyRecordGone', record.id, standing.how), record, how: standing.how, suggests: [] }];
      default:
        return [];
    }
  });
}
