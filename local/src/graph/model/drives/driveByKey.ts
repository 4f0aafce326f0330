import { listById } from '../../../store/lists/lists';
import { webById } from '../../../store/sites/sites';
import type { Asker } from '../../asker';
import { graphRefuse } from '../../errors';
import { listOfDriveId } from '../ids';
import type { ListValue } from '../values';

/** The library that a drive's id names. @throws 400 where it is no id, 404 where it is not there, 403 where it is closed to the person */
export function driveByKey(id: string, asker: Asker): ListValue {
  const listId = listOfDriveId(id);
  if (listId === null) throw graphRefuse.invalidRequest('The provided drive id appears to be malformed, or does not represent a valid drive.');
  const list = listById(asker.core, listId);
  const web = list && webById(asker.core, list.web_id);
  if (!list || !web || list.base_type !== 1) throw graphRefuse.itemNotFound();
  const context = asker.in(web);
  // Whoever was given one thing in it may open it, and sees that one thing.
  context.require({ kind: 'list', list }, 'open');
  return { context, list };
}
