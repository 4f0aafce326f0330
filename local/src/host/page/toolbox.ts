import type { CanvasControl } from './canvas';

/** A web part that an editor may add. */
export interface Tool {
  readonly key: string;
  readonly title: string;
  readonly icon: string;
  /** A fresh control for the page. */
  make(): CanvasControl;
}

interface Entry {
  readonly title?: Readonly<Record<string, string>>;
  readonly description?: Readonly<Record<string, string>>;
  readonly officeFabricIconFontName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface WebPartManifest {
  readonly id: string;
  readonly alias: string;
  readonly preconfiguredEntries?: readonly Entry[];
}

/** One tool for each entry of the web parts' manifests, named in the page's language. */
export function toolsOf(manifests: readonly unknown[], language: string): Tool[] {
  return (manifests as readonly WebPartManifest[]).flatMap(({ id, alias, preconfiguredEntries = [] }) =>
    preconfiguredEntries.map((entry, index) => {
      const title = inLanguage(entry.title, language) || alias;
      return {
        key: `${id}-${index}`,
        title,
        icon: entry.officeFabricIconFontName ?? 'CubeShape',
        make: (): CanvasControl => {
          const instanceId = crypto.randomUUID();
          const data = {
            id,
            instanceId,
            title,
            description: inLanguage(entry.description, language),
            dataVersion: '1.0',
            properties: entry.properties ?? {},
          };
          return { kind: 'webPart', id: instanceId, webPartId: id.toLowerCase(), data };
        },
      };
    })
  );
}

function inLanguage(texts: Readonly<Record<string, string>> | undefined, language: string): string {
  const key = Object.keys(texts ?? {}).find((name) => name.toLowerCase() === language);
  return (key ? texts?.[key] : undefined) ?? texts?.['default'] ?? '';
}
