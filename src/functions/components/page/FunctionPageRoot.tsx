import * as React from 'react';
import { LazyPart } from '../../../ui/LazyPart';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import type { PageReading } from '../../store/site/functionSite';
import { rooms } from './rooms';
import { FunctionPageProvider, type FunctionPageSurroundings, type FunctionRoom } from './surroundings';

/** A site's function page: read once, and then one part of it at a time. */
export function FunctionPageRoot(props: FunctionPageSurroundings): JSX.Element {
  const { site, words } = props;
  const [reading, setReading] = React.useState<PageReading | null>(null);
  const [failed, setFailed] = React.useState(false);
  const [{ room, led }, setShown] = React.useState<{ readonly room: FunctionRoom; readonly led: boolean }>({ room: 'page', led: false });
  const show = React.useCallback((next: FunctionRoom): void => setShown({ room: next, led: true }), []);
  React.useEffect(() => {
    let wanted = true;
    site.reading().then(
      (found) => wanted && setReading(found),
      () => wanted && setFailed(true)
    );
    return () => {
      wanted = false;
    };
  }, [site]);
  const ground = React.useMemo(() => reading && { ...props, reading, setReading, show, led }, [props, reading, show, led]);
  if (failed) return <Notice kind="error">{words.failed}</Notice>;
  if (ground === null) return <Skeleton lines={8} label={words.reading} />;
  const Room = rooms[room];
  return (
    <FunctionPageProvider value={ground}>
      <LazyPart lines={8} label={words.reading} notLoaded={words.notLoaded}>
        <Room />
      </LazyPart>
    </FunctionPageProvider>
  );
}
