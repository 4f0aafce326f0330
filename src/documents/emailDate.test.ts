import * as fc from 'fast-check';
import { msgFile } from '../../testing/msgFile';
import { emailDate } from './emailDate';
import { headerDate } from './emlDate';

const eml = (...headers: string[]): Uint8Array => new TextEncoder().encode(`${headers.join('\r\n')}\r\n\r\nDate: Mon, 1 Jan 2001 00:00:00 +0000\r\n`);

describe('the date of a header', () => {
  it.each([
    ['Tue, 17 Mar 2026 09:05:07 +0000', '2026-03-17T09:05:07Z'],
    ['Tue, 31 Mar 2026 23:30:00 -0100', '2026-04-01T00:30:00Z'],
    ['17 Mar 2026 09:05 +0100', '2026-03-17T08:05:00Z'],
    ['Tue, 17 March 2026 09:05:07 GMT (Greenwich)', '2026-03-17T09:05:07Z'],
    ['tue,17 mar 26 09:05:07 EST', '2026-03-17T14:05:07Z'],
    ['Fri, 17 Mar 95 09:05:07 GMT', '1995-03-17T09:05:07Z'],
    ['Thu, 31 Dec 1998 23:59:60 +0000', '1998-12-31T23:59:59Z'],
    ['Tue, 31 Feb 2026 09:05:07 +0000', null],
    ['Tue, 0 Mar 2026 09:05:07 +0000', null],
    ['Tue, 17 Foo 2026 09:05:07 +0000', null],
    ['Tue, 17 Mar 2026 25:05:07 +0000', null],
    ['Tue, 17 Mar 0026 09:05:07 +0000', null],
    ['soon', null],
    ['', null],
  ])('%s is %s', (text, moment) => {
    expect(headerDate(text)).toBe(moment);
  });
});

describe('when an e-mail was sent', () => {
  it('is the Date of an .eml, whatever the body says', () => {
    expect(emailDate('a.EML', eml('Subject: x', 'Date: Tue, 17 Mar 2026 09:05:07 +0000'))).toBe('2026-03-17T09:05:07Z');
    expect(emailDate('a.eml', eml('Subject: x'))).toBeNull();
  });
  it('is read where the header goes on in another line', () => {
    expect(emailDate('a.eml', eml('Date: Tue,', ' 17 Mar 2026', '\t09:05:07 +0000'))).toBe('2026-03-17T09:05:07Z');
  });
  it('is else that of its newest Received', () => {
    expect(
      emailDate('a.eml', eml('Received: from a by b; Tue, 17 Mar 2026 09:05:07 +0000', 'Received: from c by a; Mon, 16 Mar 2026 09:05:07 +0000', 'Date: never'))
    ).toBe('2026-03-17T09:05:07Z');
  });
  it('is the submit time of a .msg, else its delivery', () => {
    const sent = '2019-03-02T10:20:30Z';
    const delivered = '2019-03-02T10:21:00Z';
    expect(emailDate('a.msg', msgFile({ sent, delivered }))).toBe(sent);
    expect(emailDate('a.msg', msgFile({ delivered }))).toBe(delivered);
    expect(emailDate('a.msg', msgFile({}))).toBeNull();
  });
  it('is nothing of another kind of file', () => {
    expect(emailDate('a.docx', msgFile({ sent: '2019-03-02T10:20:30Z' }))).toBeNull();
    expect(emailDate('a.msg', new Uint8Array(0))).toBeNull();
    expect(emailDate('a.msg', new Uint8Array(4096))).toBeNull();
  });
});

describe('a hostile file', () => {
  const whole = msgFile({ sent: '2019-03-02T10:20:30Z', delivered: '2019-03-02T10:21:00Z' });

  it('changed anywhere, or cut anywhere, gives a date or none, and comes to an end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.integer({ min: 0, max: whole.length }),
        (changes, length) => {
          const bytes = whole.slice();
          changes.forEach(([at, byte]) => (bytes[at] = byte));
          const moment = emailDate('a.msg', bytes.subarray(0, length));
          expect(moment === null || !Number.isNaN(Date.parse(moment))).toBe(true);
        }
      ),
      { numRuns: 500 }
    );
  });

  it('whose chains go in a circle comes to an end', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    view.setUint32(512 + 4, 1, true);
    expect(() => emailDate('a.msg', bytes)).not.toThrow();
    const more = whole.slice();
    const other = new DataView(more.buffer);
    other.setUint32(68, 0, true);
    other.setUint32(512 + 127 * 4, 0, true);
    expect(() => emailDate('a.msg', more)).not.toThrow();
  });

  it('of any bytes gives none, and takes no time over a header without an end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => {
        expect(() => [emailDate('a.eml', bytes), emailDate('a.msg', bytes)]).not.toThrow();
      })
    );
    const long = new Uint8Array(1_000_000).fill(32);
    expect(emailDate('a.eml', long)).toBeNull();
    expect(headerDate(`${'('.repeat(50_000)}${')'.repeat(50_000)}`)).toBeNull();
  });
});
