/** A field of a property pane that the host can draw. */
export interface PaneField {
  readonly type: 'text' | 'toggle' | 'checkbox' | 'dropdown' | 'label' | 'heading';
  readonly path: string;
  readonly label: string;
  readonly description?: string;
  readonly multiline?: boolean;
  readonly options?: readonly { readonly key: string | number; readonly text: string }[];
}

/** Numbers of PropertyPaneFieldType. */
const TYPES: Readonly<Record<number, PaneField['type']>> = {
  2: 'checkbox',
  3: 'text',
  5: 'toggle',
  6: 'dropdown',
  7: 'label',
  9: 'heading',
};

interface Configuration {
  readonly pages?: readonly {
    readonly groups?: readonly { readonly groupName?: string; readonly groupFields?: readonly Field[] }[];
  }[];
}

interface Field {
  readonly type: number;
  readonly targetProperty: string;
  readonly properties?: {
    readonly label?: string;
    readonly text?: string;
    readonly description?: string;
    readonly multiline?: boolean;
    readonly options?: readonly { readonly key: string | number; readonly text: string }[];
  };
}

/** The groups of a web part's own property pane configuration, with the fields that the host can draw. */
export function paneGroups(configuration: unknown): { readonly name: string; readonly fields: readonly PaneField[] }[] {
  const pages = (configuration as Configuration | undefined)?.pages ?? [];
  return pages.flatMap(({ groups = [] }) => groups.map(({ groupName = '', groupFields = [] }) => ({ name: groupName, fields: groupFields.flatMap(fieldOf) })));
}

function fieldOf({ type, targetProperty, properties = {} }: Field): PaneField[] {
  const known = TYPES[type];
  const { label, text, description, multiline, options } = properties;
  return known
    ? [
        {
          type: known,
          path: targetProperty,
          label: label ?? text ?? targetProperty,
          ...(description ? { description } : {}),
          ...(multiline ? { multiline } : {}),
          ...(options ? { options } : {}),
        },
      ]
    : [];
}

/** The value at a path such as `site.url`. */
export function valueAt(properties: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], properties);
}
