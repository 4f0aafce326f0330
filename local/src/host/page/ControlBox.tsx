import * as React from 'react';
import { IconButton } from '@fluentui/react/lib/Button';
import { TextField } from '@fluentui/react/lib/TextField';
import { say } from '../words';
import type { CanvasControl } from './canvas';
import { WebPartBox } from './WebPartBox';
import type { WebPartHost } from './webPartHost';

interface ControlBoxProps {
  readonly host: WebPartHost;
  readonly control: CanvasControl;
  readonly editing: boolean;
  onChange(control: CanvasControl): void;
  onSettings(): void;
  onRemove(): void;
  onUp?(): void;
}

/** One control of the page, in edit mode with its tools. */
export const ControlBox: React.FC<ControlBoxProps> = (props) => {
  const { host, control, editing, onChange } = props;
  return (
    <div className="canvasControl">
      {editing && <Tools {...props} name={control.kind === 'webPart' ? control.data.title : say('text')} />}
      {control.kind === 'webPart' ? (
        <WebPartBox host={host} control={control} editing={editing} />
      ) : editing ? (
        <TextField multiline autoAdjustHeight label={say('text')} value={control.text} onChange={(_, text) => onChange({ ...control, text: text ?? '' })} />
      ) : (
        control.text.split('\n').map((line, index) => <p key={index}>{line}</p>)
      )}
    </div>
  );
};

const Tools: React.FC<ControlBoxProps & { readonly name: string }> = ({ control, name, onSettings, onRemove, onUp }) => (
  <div className="controlTools">
    {onUp && <IconButton iconProps={{ iconName: 'Up' }} ariaLabel={say('moveUp', name)} onClick={onUp} />}
    {control.kind === 'webPart' && <IconButton iconProps={{ iconName: 'Edit' }} ariaLabel={say('webPartSettings', name)} onClick={onSettings} />}
    <IconButton iconProps={{ iconName: 'Delete' }} ariaLabel={say('remove', name)} onClick={onRemove} />
  </div>
);
