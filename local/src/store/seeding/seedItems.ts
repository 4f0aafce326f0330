import { joinUrl, nowIso, splitUrl, type Core } from '../core';
import { ItemInserter, insertBlob, itemById, itemByRef, updateItem, type NewItem } from '../items/items';
import type { ItemRow, ListRow } from '../rows';
import { breakScope, effectiveScope, grantLevel, type Securable } from '../permissions/securables';
import { SeedValues, isoInput } from './seedValues';
import type { FileInput, FolderInput, ItemInput, ItemRef, ItemValues, ListRef, TreeFolder } from '../types';

type Input = ItemInput | FileInput | TreeFolder;

/** One load of items into a list. */
interface Load {
  readonly list: ListRow;
  readonly values: SeedValues;
  /** Shared bytes that are kept already. */
  readonly contents: Map<Uint8Array, number>;
}

/** Bulk writes of items, folders and files for a seed: one transaction, prepared statements, no checks of rights. */
export class SeedItems {
  constructor(
    private readonly core: Core,
    private readonly find: (ref: ListRef) => ListRow
  ) {}

  addItems(ref: ListRef, inputs: Iterable<ItemInput>): ItemRef[] {
    return this.collect(ref, inputs);
  }

  addFiles(ref: ListRef, inputs: Iterable<FileInput>): ItemRef[] {
    return this.collect(ref, inputs);
  }

  addTree(ref: ListRef, inputs: Iterable<FileInput | TreeFolder>): number {
    let count = 0;
    this.insert(ref, inputs, () => (count += 1));
    return count;
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
      return this.collect(ref, [{ ...input, folder: dir, folderName: leaf }])[0];
    });
  }

  setItem(ref: ListRef, itemId: number, values: ItemValues): void {
    this.core.db.transaction(() => {
      const { list, item } = this.item(ref, itemId);
      updateItem(this.core, list, item, { values: new SeedValues(this.core, list).columns(values), version: 'none' });
    });
  }

  private item(ref: ListRef, itemId: number): { list: ListRow; item: ItemRow } {
    const list = this.find(ref);
    const item = itemById(this.core, list, itemId);
    if (!item) throw new Error(`${ref.title} has no item ${itemId}.`);
    return { list, item };
  }

  private collect(ref: ListRef, inputs: Iterable<Input>): ItemRef[] {
    const refs: ItemRef[] = [];
    this.insert(ref, inputs, (made) => refs.push(made));
    return refs;
  }

  private insert(ref: ListRef, inputs: Iterable<Input>, made: (ref: ItemRef) => void): void {
    this.core.db.transaction(() => {
      const list = this.find(ref);
      const load: Load = { list, values: new SeedValues(this.core, list), contents: new Map() };
      const inserter = new ItemInserter(this.core, list);
      // The scope of each folder met, because a folder of the same load may not be in the table yet.
      const scopes = new Map<string, number | null>();
      const closed: { readonly itemId: number; readonly people: readonly string[] }[] = [];
      for (const input of inputs) {
        const item = this.newItem(load, input);
        let scope = scopes.get(item.dir);
        if (scope === undefined) scopes.set(item.dir, (scope = effectiveScope(this.core, list, item.dir)));
        if (item.fsObjType === 1) scopes.set(`${item.dir}/${item.leaf}`, scope);
        const added = inserter.add({ ...item, scope });
        if ('onlyFor' in input && input.onlyFor) closed.push({ itemId: added.id, people: input.onlyFor });
        made(added);
      }
      inserter.finish();
      for (const { itemId, people } of closed)
        this.closeTo(
          { kind: 'item', list: this.find(ref), itemId },
          people.map((who) => load.values.userId(who))
        );
    });
  }

  private closeTo(item: Securable, people: readonly number[]): void {
    breakScope(this.core, item, false);
    for (const id of people) grantLevel(this.core, item, id, 'Contribute');
  }

  private newItem(load: Load, input: Input): NewItem {
    if ('folderName' in input) return { ...this.common(load, input), fsObjType: 1, leaf: input.folderName };
    return 'content' in input ? this.file(load, input) : { ...this.common(load, input), fsObjType: 0, leaf: null };
  }

  private file(load: Load, input: FileInput): NewItem {
    const content = typeof input.content === 'string' ? encoder.encode(input.content) : input.content;
    const [major, minor] = input.version === undefined ? [1, 0] : readVersion(input.version);
    return {
      ...this.common(load, input),
      fsObjType: 0,
      leaf: input.name,
      blob: this.blob(load, content, input.sharedContent === true),
      size: input.size ?? content.byteLength,
      uiVersion: major * 512 + minor,
      checkedOutTo: input.checkedOutTo ? load.values.userId(input.checkedOutTo) : null,
    };
  }

  private blob({ contents }: Load, content: Uint8Array, shared: boolean): number {
    const known = shared ? contents.get(content) : undefined;
    if (known !== undefined) return known;
    const id = insertBlob(this.core, content, shared);
    if (shared) contents.set(content, id);
    return id;
  }

  private common({ list, values }: Load, input: ItemInput): Omit<NewItem, 'fsObjType' | 'leaf'> {
    const author = input.author ? values.userId(input.author) : list.author_id;
    const created = input.created === undefined ? nowIso(this.core) : isoInput(input.created);
    return {
      dir: input.folder === undefined ? list.url : joinUrl(input.folder),
      author,
      editor: input.editor ? values.userId(input.editor) : author,
      created,
      modified: input.modified === undefined ? created : isoInput(input.modified),
      values: input.values ? values.columns(input.values) : {},
      uniqueId: input.uniqueId,
      guid: input.guid,
      ...(input.contentTypeId ? { contentTypeId: input.contentTypeId } : {}),
    };
  }
}

const encoder = new TextEncoder();

function readVersion(text: string): [major: number, minor: number] {
  const [major, minor = 0] = text.split('.').map(Number);
  return [major, minor];
}
