/**
 * Microsoft's QuickXorHash: every byte is turned into a ring of 160 bits eleven bits further on than the one before it,
 * and the length into the ring's last eight bytes. Source: "Code Snippets: QuickXorHash Algorithm", OneDrive's documentation.
 * @returns base64
 */
export function quickXorHash(content: Uint8Array): string {
  const ring = Buffer.alloc(20);
  let position = 0;
  for (const byte of content) {
    const at = position >> 3;
    const turned = position & 7;
    ring[at] ^= (byte << turned) & 0xff;
    ring[(at + 1) % 20] ^= byte >> (8 - turned);
    position = (position + 11) % 160;
  }
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(content.byteLength));
  length.forEach((byte, index) => (ring[12 + index] ^= byte));
  return ring.toString('base64');
}
