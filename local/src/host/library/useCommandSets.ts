import * as React from 'react';
import type { CommandSetData } from '../pageData';
import { runtime, type Command, type CommandSet, type ServiceScope } from '../runtime/modules';
import { HostListView, type ListViewState } from './listView';

/** A command that an extension offers now. */
export interface OfferedCommand {
  readonly key: string;
  readonly command: Command;
  readonly places: CommandSetData['places'];
  execute(): void;
}

interface Started {
  readonly data: CommandSetData;
  readonly set: CommandSet;
}

/**
 * Starts the list's command sets on the runtime and keeps their commands in step with the selection.
 *
 * @param onReflow called when an extension asks the list to lay itself out anew (`raiseOnChange`)
 */
export function useCommandSets(
  scope: ServiceScope,
  sets: readonly CommandSetData[],
  state: ListViewState,
  onReflow: () => void
): { readonly commands: readonly OfferedCommand[]; readonly failures: readonly string[] } {
  const [listView] = React.useState(() => new HostListView(state));
  const [started, setStarted] = React.useState<readonly Started[]>([]);
  const [failures, setFailures] = React.useState<readonly string[]>([]);
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  const reflow = React.useRef(onReflow);
  reflow.current = onReflow;

  React.useEffect(() => {
    const manager = new runtime._ExtensionManager(scope);
    void Promise.all(
      sets.map(async (data) => {
        try {
          const set = await manager.createExtension(
            data.componentId,
            data.properties,
            (parameters) => new runtime.ListViewCommandSetContext(parameters, { listView })
          );
          set._raiseOnChange = () => {
            redraw();
            reflow.current();
          };
          set.onListViewUpdated({ selectedRows: listView.selectedRows });
          setStarted((before) => [...before, { data, set }]);
        } catch (error) {
          setFailures((before) => [...before, error instanceof Error ? error.message : String(error)]);
        }
      })
    );
  }, [scope, sets, listView]);

  React.useEffect(() => {
    listView.update(state);
    started.forEach(({ set }) => set.onListViewUpdated({ selectedRows: listView.selectedRows }));
    redraw();
  }, [listView, state, started]);

  const commands = started.flatMap(({ data, set }) =>
    set.context._commands
      .filter(({ visible }) => visible)
      .map((command) => ({
        key: `${data.componentId}-${command.id}`,
        command,
        places: data.places,
        execute: () => set.onExecute({ itemId: command.id, selectedRows: listView.selectedRows }),
      }))
  );
  return { commands, failures };
}
