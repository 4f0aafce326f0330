import * as React from 'react';
import { CommandBar, type ICommandBarItemProps } from '@fluentui/react/lib/CommandBar';
import { MessageBar, MessageBarType } from '@fluentui/react/lib/MessageBar';
import { literal, restClient } from '../library/restClient';
import type { SitePageData } from '../pageData';
import type { ServiceScope } from '../runtime/modules';
import { say } from '../words';
import { parseCanvas, writeCanvas, type CanvasControl } from './canvas';
import { ControlBox } from './ControlBox';
import { PropertyPane } from './PropertyPane';
import { toolsOf } from './toolbox';
import { webPartHost } from './webPartHost';

/** A page of the site: its web parts and text, and in edit mode what changes them. */
export const SitePage: React.FC<{ readonly data: SitePageData; readonly scope: ServiceScope }> = ({ data, scope }) => {
  const [controls, setControls] = React.useState(() => parseCanvas(data.canvas));
  const [paneOf, setPaneOf] = React.useState<string | null>(null);
  const [problem, setProblem] = React.useState('');
  const [host] = React.useState(() =>
    webPartHost(scope, (instanceId, action) => setPaneOf((open) => (action === 'Close' || open === instanceId ? null : instanceId)))
  );
  const stored = (): CanvasControl[] =>
    controls.map((control) => (control.kind === 'webPart' ? { ...control, data: host.serialize(control.id) ?? control.data } : control));
  const save = async (): Promise<void> => {
    try {
      await restClient(scope).post(
        `${data.webApi}/web/GetFileByServerRelativePath(decodedurl=@u)/ListItemAllFields?@u=${literal(data.path)}`,
        { CanvasContent1: writeCanvas(stored()) },
        { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' }
      );
      window.location.assign(window.location.pathname);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const change = (next: CanvasControl): void => setControls((before) => before.map((one) => (one.id === next.id ? next : one)));
  const pane = paneOf === null ? undefined : host.webPart(paneOf);
  return (
    <>
      <PageCommands data={data} onAdd={(control) => setControls((before) => [...before, control])} onSave={() => void save()} />
      {problem && <MessageBar messageBarType={MessageBarType.error}>{say('notSaved', problem)}</MessageBar>}
      <div className={data.editing ? 'canvas editing' : 'canvas'}>
        <h1 className="pageTitle">{data.title}</h1>
        {controls.length === 0 && <p className="lead">{say('emptyPage')}</p>}
        {controls.map((control, index) => (
          <ControlBox
            key={control.id}
            host={host}
            control={control}
            editing={data.editing}
            onChange={change}
            onSettings={() => setPaneOf(control.id)}
            onRemove={() => setControls((before) => before.filter(({ id }) => id !== control.id))}
            {...(index > 0 ? { onUp: () => setControls((before) => movedUp(before, index)) } : {})}
          />
        ))}
      </div>
      {pane && <PropertyPane webPart={pane} title={pane.title} onClose={() => setPaneOf(null)} />}
    </>
  );
};

interface PageCommandsProps {
  readonly data: SitePageData;
  onAdd(control: CanvasControl): void;
  onSave(): void;
}

const PageCommands: React.FC<PageCommandsProps> = ({ data, onAdd, onSave }) => {
  if (!data.mayEdit) {
    return null;
  }
  const items: ICommandBarItemProps[] = data.editing
    ? [
        { key: 'save', text: say('save'), iconProps: { iconName: 'Save' }, onClick: onSave },
        {
          key: 'discard',
          text: say('discard'),
          iconProps: { iconName: 'Cancel' },
          onClick: () => window.location.assign(window.location.pathname),
        },
        {
          key: 'add',
          text: say('addWebPart'),
          iconProps: { iconName: 'Add' },
          subMenuProps: {
            items: toolsOf(data.toolbox, document.documentElement.lang).map(({ key, title, icon, make }) => ({
              key,
              text: title,
              iconProps: { iconName: icon },
              onClick: () => onAdd(make()),
            })),
          },
        },
        {
          key: 'text',
          text: say('addText'),
          iconProps: { iconName: 'TextDocument' },
          onClick: () => onAdd({ kind: 'text', id: crypto.randomUUID(), text: '' }),
        },
      ]
    : [{ key: 'edit', text: say('edit'), iconProps: { iconName: 'Edit' }, onClick: () => window.location.assign(`${window.location.pathname}?Mode=Edit`) }];
  return (
    <div className="commandBar">
      <CommandBar ariaLabel={say('commands')} items={items} overflowButtonProps={{ ariaLabel: say('moreCommands') }} />
    </div>
  );
};

function movedUp(controls: readonly CanvasControl[], index: number): CanvasControl[] {
  const next = [...controls];
  const [moved] = next.splice(index, 1);
  if (moved) {
    next.splice(index - 1, 0, moved);
  }
  return next;
}
