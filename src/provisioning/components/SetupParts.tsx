import * as React from 'react';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import { LazyPart } from '../../ui/LazyPart';
import { SiteSetup } from './SiteSetup';
import { useSetupSurroundings } from './surroundings';

const RetentionPart = React.lazy(() => import(/* webpackChunkName: "setup-retention" */ './retention/RetentionPart'));

const FunctionPart = React.lazy(() => import(/* webpackChunkName: "setup-functions" */ './functions/FunctionPart'));

/** The parts of a site's setup: marking, the keeping of records, and the function page. */
export function SetupParts(): JSX.Element {
  const { parts, words, functionPart } = useSetupSurroundings();
  if (parts === undefined) return <SiteSetup />;
  return (
    <Pivot aria-label={parts.partsLabel} overflowBehavior="menu" overflowAriaLabel={parts.partsLabel}>
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
      {functionPart !== undefined && (
        <PivotItem itemKey="functions" headerText={functionPart}>
          <div style={{ paddingTop: 16 }}>
            <LazyPart lines={5} label={words.reading} notLoaded={parts.notLoaded}>
              <FunctionPart />
            </LazyPart>
          </div>
        </PivotItem>
      )}
    </Pivot>
  );
}
