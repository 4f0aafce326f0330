import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';

interface TakeAwayProps {
  readonly label: string;
  /** What it is for. */
  readonly purpose: string;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly onSave: () => void;
}

/** Something that can be saved, with what it is for. */
export function TakeAway({ label, purpose, primary, disabled, onSave }: TakeAwayProps): JSX.Element {
  const look = useLooks();
  const id = useOwnId('take-away');
  const Button = primary === true ? PrimaryButton : DefaultButton;
  return (
    <div className={look.tight}>
      <div>
        <Button
          text={label}
          aria-describedby={id}
          // Whoever pressed it keeps their place while the file is made.
          disabled={disabled}
          allowDisabledFocus
          onClick={() => disabled !== true && onSave()}
          styles={{ root: { height: 'auto', minHeight: 32 }, label: { whiteSpace: 'normal' } }}
        />
      </div>
      <p id={id} className={look.quiet}>
        {purpose}
      </p>
    </div>
  );
}
