import { digest, wideDigest } from './digests';

/** A document whose column and history may not say the same. */
export interface Suspect {
  readonly library: number;
  readonly itemId: number;
  /** Whether there is any history of it. */
  readonly recorded: boolean;
}

/**
 * What the columns and the history say of every document of a site, as numbers: some forty bytes a document, however
 * long its lines and its history.
 */
export interface DocumentTable {
  readonly documents: number;
  /** What the column of a document says. */
  column(uniqueId: string, line: string, library: number, itemId: number): void;
  /** A line of history that holds, in the order of the rows. */
  applied(uniqueId: string, line: string, operationId: string): void;
  /** A line that takes the same operation's last one back. */
  takenBack(uniqueId: string, operationId: string): void;
  /** Those whose numbers differ. */
  suspects(): Iterable<Suspect>;
}

const FIRST_SIZE = 1024;
const EMPTY = digest('');

class Slots {
  public readonly keys: Float64Array;
  public readonly columns: Uint32Array;
  public readonly now: Uint32Array;
  public readonly before: Uint32Array;
  public readonly operations: Uint32Array;
  public readonly items: Uint32Array;
  public readonly libraries: Uint16Array;

  public constructor(public readonly size: number) {
    this.keys = new Float64Array(size);
    [this.columns, this.now, this.before, this.operations, this.items] = Array.from({ length: 5 }, () => new Uint32Array(size));
    this.libraries = new Uint16Array(size);
  }

  /** The slot of a key, or the empty one where it would stand. */
  public find(key: number): number {
    let at = key % this.size;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) % this.size;
    return at;
  }

  public copy(from: Slots, at: number, to: number): void {
    this.keys[to] = from.keys[at];
    this.columns[to] = from.columns[at];
    this.now[to] = from.now[at];
    this.before[to] = from.before[at];
    this.operations[to] = from.operations[at];
    this.items[to] = from.items[at];
    this.libraries[to] = from.libraries[at];
  }
}

export function createDocumentTable(): DocumentTable {
  let slots = new Slots(FIRST_SIZE);
  let documents = 0;

  const grow = (): void => {
    const old = slots;
    slots = new Slots(old.size * 2);
    for (let at = 0; at < old.size; at += 1) if (old.keys[at] !== 0) slots.copy(old, at, slots.find(old.keys[at]));
  };
  /** -1 for a document that is in none of the libraries: deleted, or moved away. */
  const known = (uniqueId: string): number => {
    const at = slots.find(wideDigest(uniqueId));
    return slots.keys[at] === 0 ? -1 : at;
  };

  return {
    get documents() {
      return documents;
    },
    column(uniqueId, line, library, itemId) {
      if (documents * 2 >= slots.size) grow();
      const key = wideDigest(uniqueId);
      const at = slots.find(key);
      if (slots.keys[at] === 0) documents += 1;
      slots.keys[at] = key;
      slots.columns[at] = digest(line);
      slots.items[at] = itemId;
      slots.libraries[at] = library;
    },
    applied(uniqueId, line, operationId) {
      const at = known(uniqueId);
      if (at < 0) return;
      slots.before[at] = slots.now[at];
      slots.now[at] = digest(line);
      slots.operations[at] = digest(operationId);
    },
    takenBack(uniqueId, operationId) {
      const at = known(uniqueId);
      if (at >= 0 && slots.operations[at] === digest(operationId)) slots.now[at] = slots.before[at];
    },
    *suspects() {
      for (let at = 0; at < slots.size; at += 1) {
        if (slots.keys[at] === 0) continue;
        const recorded = slots.now[at] !== 0;
        if (slots.columns[at] !== (recorded ? slots.now[at] : EMPTY)) yield { library: slots.libraries[at], itemId: slots.items[at], recorded };
      }
    },
  };
}
