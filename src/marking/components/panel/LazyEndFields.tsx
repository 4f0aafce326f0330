import * as React from 'react';
import type { EndFieldsProps } from './EndFields';
import { LazyPart } from './LazyPart';

// Most markings stay, so the fields are loaded with the first that ends.
const EndFields = React.lazy(() => import(/* webpackChunkName: "mark-end" */ './EndFields'));

/** When a marking ends, and what it becomes. */
export const LazyEndFields = (props: EndFieldsProps): JSX.Element => (
  <LazyPart lines={4}>
    <EndFields {...props} />
  </LazyPart>
);
