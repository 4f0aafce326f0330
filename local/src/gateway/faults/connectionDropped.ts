/**
 * The connection broke. A TypeError in the words of Chromium's fetch, so that a client in this process meets what one
 * in a browser meets; the server destroys the socket instead.
 */
export class ConnectionDropped extends TypeError {
  constructor(message = 'Failed to fetch') {
    super(message);
    this.name = 'TypeError';
  }
}

/** Half of an answer's bytes, and then the break. */
export function brokenBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let given = false;
  return new ReadableStream({
    pull(controller) {
      if (given) controller.error(new ConnectionDropped('network error'));
      else controller.enqueue(bytes.slice(0, Math.max(1, bytes.byteLength >> 1)));
      given = true;
    },
  });
}
