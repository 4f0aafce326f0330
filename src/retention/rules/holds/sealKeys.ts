/** SHA-256's constants: the first 32 bits of the fractions of the cube roots of the first 64 primes. */
const K = Int32Array.from([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74,
  0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d,
  0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e,
  0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5,
  0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
const START: readonly number[] = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const BLOCK = 64;
const LENGTH_BYTES = 8;

const w = new Int32Array(BLOCK);

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** One block into the state, by FIPS 180-4, section 6.2.2. */
function compress(state: Int32Array, bytes: Uint8Array, at: number): void {
  for (let t = 0; t < 16; t += 1) {
    const i = at + t * 4;
    w[t] = (bytes[i] << 24) | (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3];
  }
  for (let t = 16; t < BLOCK; t += 1) {
    const x = w[t - 15];
    const y = w[t - 2];
    w[t] = ((((turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)) + w[t - 7]) | 0) + (((turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[t - 16]) | 0)) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let t = 0; t < BLOCK; t += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[t] + w[t]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

const SALT = /^[0-9a-f]{64}$/;

/** Hexadecimal digits of a sealed key: 128 bits. */
export const KEY_LENGTH = 32;

export const isSalt = (text: string): boolean => SALT.test(text);

// Made when it is first wanted: most pages seal nothing.
let encoder: TextEncoder | null = null;
const utf8 = (): TextEncoder => (encoder = encoder ?? new TextEncoder());

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** The key's UTF-8 at the beginning of `room`; almost every key is ASCII, which is written at once. */
function encode(key: string, room: Uint8Array): number {
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    if (unit > 0x7f) return utf8().encodeInto(key, room).written;
    room[i] = unit;
  }
  return key.length;
}

/** What a sealed key begins with, as a number: by it most keys are known to be none of those that are looked for. */
export const beginningOf = (sealed: string): number => Number.parseInt(sealed.slice(0, 8), 16) | 0;

/**
 * Seals keys with a salt: the first 128 bits of SHA-256 over the salt's letters and the key's UTF-8, in hexadecimal. The
 * browser's own hashing answers later, and rules answer at once; so this is SHA-256 written out. A salt fills exactly one
 * block, which is reckoned once, so that most keys cost one block each.
 * @param beginnings where given, a key that begins otherwise is not written out: it is empty
 * @throws RangeError where the salt is not 64 hexadecimal digits
 */
export function sealer(salt: string, beginnings: ReadonlySet<number> | null = null): (key: string) => string {
  if (!isSalt(salt)) throw new RangeError('A salt is 64 hexadecimal digits.');
  const salted = Int32Array.from(START);
  const state = new Int32Array(START.length);
  let room = new Uint8Array(BLOCK * 4);
  encode(salt, room);
  compress(salted, room, 0);
  return (key) => {
    // Three bytes are the most that one unit of UTF-16 takes in UTF-8.
    const most = (Math.ceil((key.length * 3 + LENGTH_BYTES + 1) / BLOCK) + 1) * BLOCK;
    if (room.length < most) room = new Uint8Array(most);
    const written = encode(key, room);
    const end = Math.ceil((written + LENGTH_BYTES + 1) / BLOCK) * BLOCK;
    room[written] = 0x80;
    room.fill(0, written + 1, end);
    const bits = (BLOCK + written) * 8;
    for (let i = 0; i < 4; i += 1) room[end - 1 - i] = (bits >>> (8 * i)) & 0xff;
    state.set(salted);
    for (let at = 0; at < end; at += BLOCK) compress(state, room, at);
    if (beginnings !== null && !beginnings.has(state[0])) return '';
    return hex(state[0]) + hex(state[1]) + hex(state[2]) + hex(state[3]);
  };
}
