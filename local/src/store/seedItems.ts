import { itemTable } from './columns';
import { joinUrl, nowIso, splitUrl, type Core } from './core';
import { ItemInserter, insertBlob, itemById, itemByRef, updateItem, type NewItem } from './items';
import type { ItemRow, ListRow } from './rows';
import { SeedValues, isoInput } from './seedValues';
import { effectiveScope } from './securables';
import type { FileInput, FolderInput, ItemInput, ItemRef, ItemValues, ListRef } from './types';

/** Bulk writes of items, folders and files for a seed: one transaction, prepared statements, no checks of rights. */
export class SeedItems {
  constructor(
    private readonly core: Core,
    private readonly find: (ref: ListRef) => ListRow
  ) {}

  addItems(ref: ListRef, inputs: Iterable<ItemInput>): ItemRef[] {
    return this.insertAll(ref, inputs, (input, list, values) => ({ ...this.common(list, values, input), fsObjType: 0, leaf: null }));
  }

  addFiles(ref: ListRef, inputs: Iterable<FileInput>): ItemRef[] {
    const encoder = new TextEncoder();
    return this.insertAll(ref, inputs, (input, list, values) => {
      const content = typeof input.content === 'string' ? encoder.encode(input.content) : input.content;
      const [major, minor = 0] = (input.version ?? '1.0').split('.').map(Number);
      return {
        ...this.common(list, values, input),
        fsObjType: 0,
        leaf: input.name,
        blob: insertBlob(this.core, content),
        size: input.size ?? content.byteLength,
        uiVersion: major * 512 + minor,
        checkedOutTo: input.checkedOutTo ? values.userId(input.checkedOutTo) : null,
      };
    });
  }

  /** Folders above are made where missing; one that is there already is given back. */
  addFolder(ref: ListRef, input: FolderInput): ItemRef {
    return this.core.db.transaction(() => {
      const list = this.find(ref);
      const url = joinUrl(list.url, input.path);
      const known = itemByRef(this.core, list, url);
      if (known) return { id: known.ID, uniqueId: known.UniqueId };
      const { dir, leaf } = splitUrl(url);
      if (dir !== list.url) this.addFolder(ref, { ...input, path: dir.slice(list.url.length + 1), values: {} });
      return this.insertAll(ref, [{ ...input, folder: dir }], (each, row, values) => ({ ...this.common(row, values, each), fsObjType: 1, leaf }))[0];
    });
  }

  setItem(ref: ListRef, itemId: number, values: ItemValues): void {
    this.core.db.transaction(() => {
      const { list, item } = this.item(ref, itemId);
      updateItem(this.core, list, item, { values: new SeedValues(this.core, list).columns(values), version: 'none' });
    });
  }

  lockFile(ref: ListRef, itemId: number, person: string | null): void {
    const { list } = this.item(ref, itemId);
    const by = person === null ? null : new SeedValues(this.core, list).userId(person);
    this.core.db.run(`UPDATE ${itemTable(list.seq)} SET "_locked_by" = ? WHERE "ID" = ?`, by, itemId);
  }

  private item(ref: ListRef, itemId: number): { list: ListRow; item: ItemRow } {
    const list = this.find(ref);
    const item = itemById(this.core, list, itemId);
    if (!item) throw new Error(`${ref.title} has no item ${itemId}.`);
    return { list, item };
  }

  private insertAll<T extends ItemInput>(ref: ListRef, inputs: Iterable<T>, make: (input: T, list: ListRow, values: SeedValues) => NewItem): ItemRef[] {
    return this.core.db.transaction(() => {
      const list = this.find(ref);
      const values = new SeedValues(this.core, list);
      const inserter = new ItemInserter(this.core, list);
      const refs: ItemRef[] = [];
      const scopes = new Map<string, number | null>();
      for (const input of inputs) {
        const item = make(input, list, values);
        let scope = scopes.get(item.dir);
        if (scope === undefined) scopes.set(item.dir, (scope = effectiveScope(this.core, list, item.dir)));
        refs.push(inserter.add({ ...item, scope }));
      }
      inserter.finish();
      return refs;
    });
  }

  private common(list: ListRow, values: SeedValues, input: ItemInput): Omit<NewItem, 'fsObjType' | 'leaf'> {
    const author = input.author ? values.userId(input.author) : list.author_id;
    const created = input.created === undefined ? nowIso(this.core) : isoInput(input.created);
    return {
      dir: input.folder === undefined ? list.url : joinUrl(input.folder),
      author,
      editor: input.editor ? values.userId(input.editor) : author,
      created,
      modified: input.modified === undefined ? created : isoInput(input.modified),
      values: values.columns(input.values ?? {}),
      ...(input.contentTypeId ? { contentTypeId: input.contentTypeId } : {}),
    };
  }
}
