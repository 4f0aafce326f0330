import { recordChange, recordItemChange, type ChangeName } from './changes';
import type { Core } from '../core';
import { itemById } from '../items/items';
import type { Securable } from '../permissions/securables';

/** Tells the log that a thing's permissions changed. */
export function recordPermission(core: Core, thing: Securable, type: ChangeName, detail: Readonly<Record<string, number | string>> = {}): void {
  if (thing.kind === 'item') {
    const item = itemById(core, thing.list, thing.itemId);
    if (item) recordItemChange(core, thing.list, item, type, detail);
  } else if (thing.kind === 'list') {
    recordChange(core, { siteId: thing.list.site_id, webId: thing.list.web_id, listId: thing.list.id, object: 'list', type, uniqueId: thing.list.id, detail });
  } else {
    recordChange(core, { siteId: thing.web.site_id, webId: thing.web.id, object: 'web', type, uniqueId: thing.web.id, detail });
  }
}
