/** The local tenant's web server: pages, REST, the runtime's files and the app catalogue's, on 127.0.0.1 only. */
export { startServer, type RunningServer, type ServerOptions } from './startServer';
export { COOKIES } from './choices';
