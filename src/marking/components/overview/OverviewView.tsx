import * as React from 'react';

/** How a site's documents are marked. */
export default function OverviewView(): JSX.Element {
  return <></>;
}
