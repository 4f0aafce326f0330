/**
 * Reads streams out of a compound file ([MS-CFB]), as far as an Outlook message needs it. A file is never trusted: every
 * sector is within the file, no chain is longer than the file has sectors, and no stream is larger than is asked for.
 */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_DIFAT = 109;
const HIGHEST_SECTOR = 0xfffffffa;
const NONE = 0xffffffff;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;

export interface CompoundEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** The root's own stream of this name; null where there is none, or its chain is broken. At most `most` bytes of it. */
  read(name: string, most: number): Uint8Array | null;
}

/** Opens a compound file; null where it is none, or is broken. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < 512 || SIGNATURE.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) return null;
  const size = 1 << shift;
  const sectors = Math.ceil(bytes.length / size);
  const miniCutoff = view.getUint32(56, true);

  /** The bytes of a sector; the last may be cut short, and a sector that is not there is null. */
  const sector = (at: number): Uint8Array | null => {
    if (at > HIGHEST_SECTOR) return null;
    const from = (at + 1) * size;
    return from >= bytes.length ? null : bytes.subarray(from, Math.min(from + size, bytes.length));
  };
  const number = (part: Uint8Array | null, at: number): number => {
    if (part === null || at + 4 > part.length) return NONE;
    return (part[at] | (part[at + 1] << 8) | (part[at + 2] << 16) | (part[at + 3] << 24)) >>> 0;
  };

  // Where the table of sectors stands: the header names the first parts, and a chain of sectors the rest.
  const tables: number[] = [];
  for (let i = 0; i < HEADER_DIFAT; i += 1) {
    const at = view.getUint32(76 + i * 4, true);
    if (at <= HIGHEST_SECTOR) tables.push(at);
  }
  const perSector = size / 4;
  let next = view.getUint32(68, true);
  for (let steps = 0; next <= HIGHEST_SECTOR && steps < sectors; steps += 1) {
    const part = sector(next);
    if (part === null) break;
    for (let i = 0; i < perSector - 1; i += 1) {
      const at = number(part, i * 4);
      if (at <= HIGHEST_SECTOR && tables.length <= sectors) tables.push(at);
    }
    next = number(part, (perSector - 1) * 4);
  }
  const following = (at: number): number => {
    const table = tables[Math.floor(at / perSector)];
    return table === undefined ? NONE : number(sector(table), (at % perSector) * 4);
  };

  /** A chain of sectors as bytes, `most` of them at the most; null where the chain leads out of the file or in a circle. */
  const chain = (start: number, most: number): Uint8Array | null => {
    const wanted = Math.min(most, bytes.length);
    const out = new Uint8Array(wanted);
    let filled = 0;
    let at = start;
    for (let steps = 0; filled < wanted && at <= HIGHEST_SECTOR; steps += 1) {
      const part = sector(at);
      if (part === null || steps > sectors) return null;
      out.set(part.subarray(0, wanted - filled), filled);
      filled += Math.min(part.length, wanted - filled);
      at = following(at);
    }
    return out.subarray(0, filled);
  };

  const directory = chain(view.getUint32(48, true), bytes.length);
  if (directory === null) return null;
  const entries: CompoundEntry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const letters = Math.min(64, directory[at + 64] | (directory[at + 65] << 8));
    let name = '';
    for (let i = 0; i + 2 < letters; i += 2) name += String.fromCharCode(directory[at + i] | (directory[at + i + 1] << 8));
    entries.push({
      name,
      type: directory[at + 66],
      left: number(directory, at + 68),
      right: number(directory, at + 72),
      child: number(directory, at + 76),
      start: number(directory, at + 116),
      size: number(directory, at + 120),
    });
  }
  const [root] = entries;
  if (root === undefined || root.type !== ROOT) return null;

  /** The root's own entries: its tree, each entry once, however its branches are tied. */
  const ofRoot = (name: string): CompoundEntry | null => {
    const seen = new Set<number>();
    const open = [root.child];
    while (open.length > 0) {
      const at = open.pop() as number;
      const entry = entries[at];
      if (entry === undefined || seen.has(at)) continue;
      seen.add(at);
      if (entry.type === STREAM && entry.name === name) return entry;
      open.push(entry.left, entry.right);
    }
    return null;
  };

  const readMini = ({ start, size: length }: CompoundEntry, most: number): Uint8Array | null => {
    const store = chain(root.start, root.size);
    const table = chain(view.getUint32(60, true), bytes.length);
    if (store === null || table === null) return null;
    const mini = 1 << miniShift;
    const wanted = Math.min(most, length);
    const out = new Uint8Array(wanted);
    let filled = 0;
    let at = start;
    for (let steps = 0; filled < wanted && at <= HIGHEST_SECTOR; steps += 1) {
      const part = store.subarray(at * mini, at * mini + mini);
      if (part.length === 0 || steps > store.length / mini) return null;
      out.set(part.subarray(0, wanted - filled), filled);
      filled += Math.min(part.length, wanted - filled);
      at = number(table, at * 4);
    }
    return out.subarray(0, filled);
  };

  return {
    entries,
    read(name, most) {
      const entry = ofRoot(name);
      if (entry === null) return null;
      return entry.size < miniCutoff ? readMini(entry, most) : chain(entry.start, Math.min(most, entry.size));
    },
  };
}
