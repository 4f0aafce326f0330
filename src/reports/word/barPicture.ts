import { zlibSync } from 'fflate';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const number = (value: number): readonly number[] => [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];

function chunk(name: string, data: Uint8Array | readonly number[]): Uint8Array {
  const named = Uint8Array.from([...[...name].map((sign) => sign.charCodeAt(0)), ...data]);
  return Uint8Array.from([...number(data.length), ...named, ...number(crcOf(named))]);
}

/**
 * A bar as a PNG of two colours, one bit a point: blue as far as it goes, and nothing behind it.
 * @param share how far it goes, from 0 to 1
 */
export function barPicture(share: number, width: number, height: number): Uint8Array {
  const filled = Math.max(1, Math.round(Math.min(1, Math.max(0, share)) * width));
  const line = new Uint8Array(1 + Math.ceil(width / 8));
  for (let at = 0; at < filled; at += 1) line[1 + (at >> 3)] |= 0x80 >> (at & 7);
  const rows = new Uint8Array(line.length * height);
  for (let row = 0; row < height; row += 1) rows.set(line, row * line.length);
  const parts = [
    Uint8Array.from(SIGNATURE),
    chunk('IHDR', [...number(width), ...number(height), 1, 3, 0, 0, 0]),
    chunk('PLTE', [0xff, 0xff, 0xff, 0x0b, 0x4f, 0x8a]),
    chunk('tRNS', [0]),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', []),
  ];
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
