import { isoOf } from '../../locale/instants';
import { applyLabel, setListTag } from './applyLabel';
import { addComplianceTag, setRetentionSettings, tagByName, type ComplianceTag, type ComplianceTagInput, type RetentionSettings } from './complianceTags';
import type { Core } from '../core';
import { itemById } from '../items/items';
import { systemAccountId } from './labelState';
import type { ListRow, PrincipalRow } from '../rows';
import type { ListRef, SiteRef } from '../types';

/** The part of the store's door that has to do with retention labels. */
export interface RetentionStore {
  /** Adds a retention label and publishes it: to every site, or to one. Again with another site publishes it there too. */
  addComplianceTag(input: ComplianceTagInput, site?: SiteRef): void;
  /** Puts a label on an item (null takes it off), whoever may do so: instants and people as seeds have them. */
  labelItem(list: ListRef, itemId: number, name: string | null, how?: { readonly by?: string; readonly at?: string | Date }): void;
  /** The label that new items of a list get; existing ones where `syncToItems` asks. */
  setListLabel(list: ListRef, name: string | null, syncToItems?: boolean): void;
  /** What the tenant's records management allows. */
  setRetentionSettings(change: Partial<RetentionSettings>): void;
}

export function retentionStore(core: Core, list: (ref: ListRef) => ListRow, user: (siteId: string, who: string) => PrincipalRow): RetentionStore {
  const named = (name: string | null): ComplianceTag | null => {
    if (name === null) return null;
    const tag = tagByName(core, name);
    if (!tag) throw new Error(`There is no retention label ${name}.`);
    return tag;
  };
  return {
    addComplianceTag: (input, site) => {
      addComplianceTag(core, input, site?.id ?? null);
    },
    labelItem: (ref, itemId, name, how = {}) => {
      const row = list(ref);
      const item = itemById(core, row, itemId);
      if (!item) throw new Error(`There is no item ${itemId} in ${ref.title}.`);
      const by = how.by === undefined ? systemAccountId : user(row.site_id, how.by).id;
      core.db.transaction(() => applyLabel(core, row, item, named(name), { by, ...(how.at === undefined ? {} : { at: isoOf(new Date(how.at)) }) }));
    },
    setListLabel: (ref, name, syncToItems = false) => core.db.transaction(() => setListTag(core, list(ref), named(name), syncToItems)),
    setRetentionSettings: (change) => setRetentionSettings(core, change),
  };
}
