import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { Panel } from '@fluentui/react/lib/Panel';
import { TextField } from '@fluentui/react/lib/TextField';
import { Toggle } from '@fluentui/react/lib/Toggle';
import type { WebPart } from '../runtime/modules';
import { say } from '../words';
import { paneGroups, valueAt, type PaneField } from './paneFields';

interface PropertyPaneProps {
  readonly webPart: WebPart;
  readonly title: string;
  onClose(): void;
}

/** A small property pane, driven by the web part's own configuration; changes act at once. */
export const PropertyPane: React.FC<PropertyPaneProps> = ({ webPart, title, onClose }) => {
  const [configuration, setConfiguration] = React.useState<unknown>(undefined);
  const [turn, next] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => {
    let live = true;
    void webPart._getPropertyPaneData(false).then((data) => live && setConfiguration(data.configuration));
    return () => {
      live = false;
    };
  }, [webPart, turn]);
  const groups = configuration === undefined ? [] : paneGroups(configuration);
  const set = (path: string, value: unknown): void => {
    webPart._onPropertyPaneFieldChanged(path, value);
    next();
  };
  return (
    <Panel isOpen isLightDismiss headerText={title} closeButtonAriaLabel={say('close')} onDismiss={onClose}>
      {configuration !== undefined && groups.every(({ fields }) => fields.length === 0) && <p>{say('noSettings')}</p>}
      {groups.map(({ name, fields }, index) => (
        <section key={index} className="stack">
          {name && <h3>{name}</h3>}
          {fields.map((field) => (
            <Field key={field.path} field={field} value={valueAt(webPart.properties, field.path)} onChange={set} />
          ))}
        </section>
      ))}
    </Panel>
  );
};

interface FieldProps {
  readonly field: PaneField;
  readonly value: unknown;
  onChange(path: string, value: unknown): void;
}

const Field: React.FC<FieldProps> = ({ field, value, onChange }) => {
  const { type, path, label, description, multiline, options } = field;
  switch (type) {
    case 'text':
      return (
        <TextField
          label={label}
          description={description}
          multiline={multiline === true}
          defaultValue={String(value ?? '')}
          onChange={(_, next) => onChange(path, next ?? '')}
        />
      );
    case 'toggle':
      return <Toggle label={label} defaultChecked={value === true} onChange={(_, next) => onChange(path, next === true)} />;
    case 'checkbox':
      return <Checkbox label={label} defaultChecked={value === true} onChange={(_, next) => onChange(path, next === true)} />;
    case 'dropdown':
      return (
        <Dropdown
          label={label}
          options={(options ?? []).map((option) => ({ ...option }))}
          selectedKey={typeof value === 'number' ? value : String(value ?? '')}
          onChange={(_, option) => onChange(path, option?.key)}
        />
      );
    case 'heading':
      return <h3>{label}</h3>;
    default:
      return <p>{label}</p>;
  }
};
