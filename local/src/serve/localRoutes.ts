import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { control } from './control';
import { json } from './json';
import { PATHS, type ServerContext } from './serverContext';
import { staticFile } from './staticFile';

const FONT = /^fabric-icons(-\d+)?-[0-9a-f]+\.woff$/;

/**
 * The host's own addresses under `/_local/`: scripts of the runtime, of the host and of the packages, fonts, the
 * control of who and how, the meter.
 *
 * @returns undefined where the address is not one of them
 */
export async function localRoute(context: ServerContext, request: Request, path: string): Promise<Response | undefined> {
  if (path.startsWith(PATHS.runtime)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const bytes = context.runtime.file(name);
    return bytes && staticFile(request, `runtime/${context.runtime.version}/${name}`, bytes);
  }
  if (path.startsWith(PATHS.host)) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const bytes = context.bundle.file(name);
    return bytes && staticFile(request, `host/${context.bundle.hash}/${name}`, bytes);
  }
  if (path.startsWith(PATHS.catalogue)) {
    const bytes = context.catalogue.asset(path);
    return bytes && staticFile(request, path, bytes);
  }
  if (path.startsWith(PATHS.fonts)) {
    const name = path.slice(PATHS.fonts.length);
    return FONT.test(name) ? staticFile(request, path, readFileSync(join(context.nodeModules, '@fluentui/font-icons-mdl2/fonts', name))) : undefined;
  }
  if (path === PATHS.meter) {
    const person = new URL(request.url).searchParams.get('person') ?? undefined;
    return json(context.tenant.meter.snapshot(person));
  }
  if (path === PATHS.changes) {
    return json({ version: context.changes.version });
  }
  if (path === PATHS.control && request.method === 'POST') {
    return control(context, request);
  }
  return undefined;
}
