import { TestEnvironment } from 'jest-environment-jsdom';

const FROM_NODE = [
  'TextEncoder',
  'TextDecoder',
  'Request',
  'Response',
  'Headers',
  'fetch',
  'crypto',
  'structuredClone',
  'ReadableStream',
  'TransformStream',
  'WritableStream',
  'Uint8Array',
  'ArrayBuffer',
  'AbortController',
  'AbortSignal',
  'setImmediate',
  'clearImmediate',
] as const;

/** A page of a browser with what Node has besides, so that a component can be tried on the local tenant in the same process. */
export default class DomWithNode extends TestEnvironment {
  public constructor(...made: ConstructorParameters<typeof TestEnvironment>) {
    super(...made);
    for (const name of FROM_NODE) Object.defineProperty(this.global, name, { value: globalThis[name], configurable: true, writable: true });
  }
}
