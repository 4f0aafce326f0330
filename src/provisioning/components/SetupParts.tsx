import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { LazyPart } from '../../ui/LazyPart';
import { SiteSetup } from './SiteSetup';
import { useSetupSurroundings } from './surroundings';

const RetentionPart = React.lazy(() => import(/* webpackChunkName: "setup-retention" */ './retention/RetentionPart'));

/** The parts of a site's setup: marking, and the keeping of records. */
export function SetupParts(): JSX.Element {
  const { parts, words } = useSetupSurroundings();
  if (parts === undefined) return <SiteSetup />;
  return (
    <Pivot aria-label={parts.partsLabel}>
      <PivotItem itemKey="marking" headerText={parts.parts.marking}>
        <div style={{ paddingTop: 16 }}>
          <SiteSetup />
        </div>
      </PivotItem>
      <PivotItem itemKey="records" headerText={parts.parts.records}>
        <div style={{ paddingTop: 16 }}>
          <LazyPart lines={5} label={words.reading} notLoaded={parts.notLoaded}>
            <RetentionPart />
          </LazyPart>
        </div>
      </PivotItem>
    </Pivot>
  );
}
