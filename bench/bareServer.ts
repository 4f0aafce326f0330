// The baseline of rows.ts: a server that does nothing but send the same bytes again. Forked with the file that holds them.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const bytes = readFileSync(process.argv[2] ?? '');
const server = createServer((request, response) => {
  request.resume().once('end', () => response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': bytes.byteLength }).end(bytes));
});
server.listen(0, '127.0.0.1', () => process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
process.once('disconnect', () => server.close(() => process.exit()));
