/** 64 hexadecimal digits that nobody can foretell. */
export function randomSalt(): string {
  return Array.from(globalThis.crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
