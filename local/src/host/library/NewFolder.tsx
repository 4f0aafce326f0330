import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dialog, DialogFooter } from '@fluentui/react/lib/Dialog';
import { TextField } from '@fluentui/react/lib/TextField';
import { say } from '../words';

interface NewFolderProps {
  onCreate(name: string): void;
  onClose(): void;
}

/** Asks for a folder's name. */
export const NewFolder: React.FC<NewFolderProps> = ({ onCreate, onClose }) => {
  const [name, setName] = React.useState('');
  const ready = /^[^"*:<>?/\\|]+$/.test(name.trim());
  return (
    <Dialog hidden={false} onDismiss={onClose} dialogContentProps={{ title: say('newFolder') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) {
            onCreate(name.trim());
          }
        }}
      >
        <TextField label={say('folderName')} value={name} onChange={(_, value) => setName(value ?? '')} />
        <DialogFooter>
          <PrimaryButton type="submit" text={say('createFolder')} disabled={!ready} />
          <DefaultButton text={say('cancel')} onClick={onClose} />
        </DialogFooter>
      </form>
    </Dialog>
  );
};
