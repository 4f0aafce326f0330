import * as React from 'react';
import { say } from '../words';
import type { CanvasControl } from './canvas';
import { UnknownWebPart, type WebPartHost } from './webPartHost';

interface WebPartBoxProps {
  readonly host: WebPartHost;
  readonly control: Extract<CanvasControl, { kind: 'webPart' }>;
  readonly editing: boolean;
}

/** The place of one web part; what is in it belongs to the web part. */
export const WebPartBox: React.FC<WebPartBoxProps> = ({ host, control, editing }) => {
  const box = React.useRef<HTMLDivElement>(null);
  const [problem, setProblem] = React.useState('');
  // The web part is started once; its properties are its own from then on.
  const first = React.useRef(control);
  React.useEffect(() => {
    const { id } = first.current;
    const element = box.current;
    if (element) {
      host.load(element, first.current, editing).catch((error: unknown) => {
        // What goes wrong inside a web part is drawn in its place by the runtime itself.
        if (error instanceof UnknownWebPart) {
          setProblem(error.message);
        }
      });
    }
    return () => host.dispose(id);
  }, [host, editing]);
  return (
    <>
      {problem && <p role="alert">{`${say('unknownWebPart')} (${problem})`}</p>}
      <div ref={box} data-web-part={control.webPartId} />
    </>
  );
};
