import { quickXorHash } from './quickXorHash';

describe('QuickXorHash', () => {
  // Known answers of the first bytes, as rclone's tests of the same hash have them.
  it.each([
    ['', 'AAAAAAAAAAAAAAAAAAAAAAAAAAA='],
    ['Sg==', 'SgAAAAAAAAAAAAAAAQAAAAAAAAA='],
    ['tbQ=', 'taAFAAAAAAAAAAAAAgAAAAAAAAA='],
    ['0pZP', '0rDEEwAAAAAAAAAAAwAAAAAAAAA='],
  ])('of %s', (bytes, hash) => {
    expect(quickXorHash(Buffer.from(bytes, 'base64'))).toBe(hash);
  });

  it('goes round the ring', () => {
    expect(quickXorHash(new Uint8Array(1000).fill(7))).not.toBe(quickXorHash(new Uint8Array(1001).fill(7)));
  });
});
