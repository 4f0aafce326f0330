import '@pnp/sp/files';
import '@pnp/sp/webs';
import { openDoor } from './door';
import { sendAs } from './sendAs';

const WEB = 'https://rivers.example/sites/floods';
const configuration = {};

/** Answers as SPFx does: an object that only looks like a `Response`. */
const answering = (body: Uint8Array | string, init: ResponseInit = {}): Parameters<typeof sendAs>[0] => ({
  async fetch() {
    const native = new Response(typeof body === 'string' ? body : new Uint8Array(body), init);
    const { status, statusText, headers } = native;
    return { status, statusText, headers, arrayBuffer: () => native.arrayBuffer() };
  },
});

/** Every byte there is, most of which are no text by themselves. */
const BYTES = Uint8Array.from({ length: 512 }, (_, i) => i % 256);

it('brings a file as it is, byte for byte', async () => {
  const door = openDoor({ webUrl: WEB, send: sendAs(answering(BYTES), configuration) });
  const read = await door.ask(async (sp) => sp.web.getFileById('00000000-0000-4000-8000-000000000001').getBuffer());
  expect(new Uint8Array(read)).toEqual(BYTES);
});

it('brings JSON as it was, with letters of other languages', async () => {
  const door = openDoor({ webUrl: WEB, send: sendAs(answering('{"Title":"Llŷn a’r Môr ✓"}'), configuration) });
  expect(await door.ask(async (sp) => sp.web())).toEqual({ Title: 'Llŷn a’r Môr ✓' });
});

it.each([204, 304])('brings no body with %i, which may have none', async (status) => {
  const client: Parameters<typeof sendAs>[0] = {
    fetch: async () => ({ status, statusText: '', headers: new Headers(), arrayBuffer: async () => new ArrayBuffer(0) }),
  };
  const answer = await sendAs(client, configuration)(WEB, {});
  expect([answer.status, answer.body]).toEqual([status, null]);
});

it('brings a refusal with its status and what SharePoint says', async () => {
  const refused = JSON.stringify({ 'odata.error': { code: '-2147024891', message: { value: 'Access denied.' } } });
  const door = openDoor({ webUrl: WEB, send: sendAs(answering(refused, { status: 403, headers: { 'Content-Type': 'application/json' } }), configuration) });
  await expect(door.ask(async (sp) => sp.web())).rejects.toMatchObject({ code: 'noPermission' });
});
