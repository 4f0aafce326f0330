/** Makes the smallest Outlook message that says when it was sent: a compound file of version 3 with one mini stream. */
export function msgFile(times: Readonly<Partial<Record<'sent' | 'delivered', string>>>): Uint8Array {
  const tags: readonly (readonly ['sent' | 'delivered', number])[] = [
    ['sent', 0x0039],
    ['delivered', 0x0e06],
  ];
  const wanted = tags.flatMap(([kind, tag]) => (times[kind] === undefined ? [] : [{ tag, at: Date.parse(times[kind] as string) }]));
  const stream = new DataView(new ArrayBuffer(32 + wanted.length * 16));
  wanted.forEach(({ tag, at }, i) => {
    const from = 32 + i * 16;
    const steps = (BigInt(at) + 11_644_473_600_000n) * 10_000n;
    stream.setUint16(from, 0x0040, true);
    stream.setUint16(from + 2, tag, true);
    stream.setUint32(from + 4, 6, true);
    stream.setBigUint64(from + 8, steps, true);
  });
  const mini = Math.ceil(stream.byteLength / 64);
  // Sectors: 0 the table, 1 the directory, 2 the table of small sectors, 3 the small sectors themselves.
  const file = new DataView(new ArrayBuffer(512 * 5));
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, i) => file.setUint8(i, byte));
  file.setUint16(24, 0x3e, true);
  file.setUint16(26, 3, true);
  file.setUint16(28, 0xfffe, true);
  file.setUint16(30, 9, true);
  file.setUint16(32, 6, true);
  file.setUint32(44, 1, true);
  file.setUint32(48, 1, true);
  file.setUint32(56, 4096, true);
  file.setUint32(60, 2, true);
  file.setUint32(64, 1, true);
  file.setUint32(68, 0xfffffffe, true);
  for (let i = 0; i < 109; i += 1) file.setUint32(76 + i * 4, i === 0 ? 0 : 0xffffffff, true);
  const sector = (at: number): number => (at + 1) * 512;
  for (let i = 0; i < 128; i += 1) file.setUint32(sector(0) + i * 4, [0xfffffffd, 0xfffffffe, 0xfffffffe, 0xfffffffe][i] ?? 0xffffffff, true);
  const entry = (at: number, name: string, type: number, child: number, start: number, size: number): void => {
    const from = sector(1) + at * 128;
    [...name].forEach((letter, i) => file.setUint16(from + i * 2, letter.charCodeAt(0), true));
    file.setUint16(from + 64, (name.length + 1) * 2, true);
    file.setUint8(from + 66, type);
    [68, 72].forEach((field) => file.setUint32(from + field, 0xffffffff, true));
    file.setUint32(from + 76, child, true);
    file.setUint32(from + 116, start, true);
    file.setUint32(from + 120, size, true);
  };
  entry(0, 'Root Entry', 5, 1, 3, mini * 64);
  entry(1, '__properties_version1.0', 2, 0xffffffff, 0, stream.byteLength);
  for (let i = 0; i < 128; i += 1) file.setUint32(sector(2) + i * 4, i < mini ? (i + 1 < mini ? i + 1 : 0xfffffffe) : 0xffffffff, true);
  const bytes = new Uint8Array(file.buffer);
  bytes.set(new Uint8Array(stream.buffer), sector(3));
  return bytes;
}
