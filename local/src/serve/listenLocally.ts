import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { ConnectionDropped } from '../gateway/faults';
import { elsewhere } from './ownAddress';

/** The only address that is listened on: no other machine reaches it. */
export const LOOPBACK = '127.0.0.1';

export interface LocalListener {
  /** For example `http://127.0.0.1:4323`. */
  readonly origin: string;
  /** What the socket says of itself. */
  readonly address: AddressInfo;
  /** From now on, requests for the origin are answered by this, and those for any other name refused. */
  answer(handle: (request: Request) => Promise<Response>): void;
  close(): Promise<void>;
}

/**
 * Listens on this machine only. A handler that throws `ConnectionDropped` gets its client's socket destroyed.
 * @param port 0 for any free one
 * @throws where the port is taken
 */
export async function listenLocally(port: number): Promise<LocalListener> {
  const server = createServer();
  const address = await listen(server, port);
  const origin = `http://${LOOPBACK}:${address.port}`;
  return {
    origin,
    address,
    answer: (handle) => {
      server.on(
        'request',
        getRequestListener(async (request, { outgoing }) => {
          try {
            return elsewhere(origin, request) ?? (await handle(request));
          } catch (error) {
            // A client that gave up, or whose connection a fault breaks, gets nothing.
            if (!(error instanceof ConnectionDropped) && !request.signal.aborted) throw error;
            outgoing.destroy();
            return new Response(null);
          }
        })
      );
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.removeListener('error', reject);
      resolve(server.address() as AddressInfo);
    });
  });
}
