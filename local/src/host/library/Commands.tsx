import * as React from 'react';
import { CommandBar, type ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import type { LibraryData } from '../pageData';
import { say } from '../words';
import type { OfferedCommand } from './useCommandSets';

interface CommandsProps {
  readonly library: LibraryData;
  readonly viewId: string;
  readonly selected: number;
  readonly commands: readonly OfferedCommand[];
  onNewFolder(): void;
  onUpload(files: readonly File[]): void;
  onClear(): void;
}

/** Up to this width, in pixels, the view's switch moves behind the three dots so that commands keep their place. */
const NARROW = 640;

/** The command bar: what the list can do, then what extensions offer. */
export const Commands: React.FC<CommandsProps> = (props) => {
  const picker = React.useRef<HTMLInputElement>(null);
  const { library, commands, selected } = props;
  const narrow = useNarrow();
  const own: ICommandBarItemProps[] =
    library.list.isLibrary && library.list.mayAdd && selected === 0
      ? [
          { key: 'folder', text: say('newFolder'), iconProps: { iconName: 'NewFolder' }, onClick: () => props.onNewFolder() },
          { key: 'upload', text: say('upload'), iconProps: { iconName: 'Upload' }, onClick: () => picker.current?.click() },
        ]
      : [];
  return (
    <div className="commandBar">
      <CommandBar
        ariaLabel={say('commands')}
        items={[...own, ...commands.filter(({ places }) => places.includes('bar')).map(extensionItem)]}
        farItems={narrow ? clearItem(props, true) : [...clearItem(props, false), viewItem(props)]}
        overflowItems={narrow ? [viewItem(props)] : []}
        overflowButtonProps={{ ariaLabel: say('moreCommands') }}
      />
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={say('upload')}
        onChange={(event) => {
          props.onUpload([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
};

function clearItem({ selected, onClear }: CommandsProps, iconOnly: boolean): ICommandBarItemProps[] {
  const ariaLabel = `${say('selected', selected)}. ${say('clear')}`;
  return selected > 0 ? [{ key: 'clear', text: say('selected', selected), ariaLabel, iconOnly, iconProps: { iconName: 'Cancel' }, onClick: onClear }] : [];
}

function viewItem({ library, viewId }: CommandsProps): ICommandBarItemProps {
  const current = library.views.find(({ id }) => id === viewId);
  const items = library.views.map(({ id, title, url }) => ({ key: id, text: title, canCheck: true, checked: id === viewId, href: url }));
  return { key: 'view', text: current?.title ?? say('view'), iconProps: { iconName: 'List' }, subMenuProps: { items } };
}

function extensionItem({ key, command, execute }: OfferedCommand): ICommandBarItemProps {
  return {
    key,
    text: command.title,
    ...(command.ariaLabel ? { ariaLabel: command.ariaLabel } : {}),
    disabled: command.disabled === true,
    ...(command.iconImageUrl ? { iconProps: { imageProps: { src: command.iconImageUrl, width: 16, height: 16, alt: '' } } } : {}),
    onClick: execute,
  };
}

function useNarrow(): boolean {
  const [narrow, setNarrow] = React.useState(window.innerWidth <= NARROW);
  React.useEffect(() => {
    const query = window.matchMedia(`(max-width: ${NARROW}px)`);
    const change = (): void => setNarrow(query.matches);
    query.addEventListener('change', change);
    return () => query.removeEventListener('change', change);
  }, []);
  return narrow;
}
