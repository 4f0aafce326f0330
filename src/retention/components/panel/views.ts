import type * as React from 'react';
import type { RecordAsk } from './opening';

/** The view that answers each question, loaded when it is asked. */
export const views: Readonly<Record<RecordAsk, () => Promise<{ default: React.ComponentType }>>> = {
  class: () => import(/* webpackChunkName: "record-class" */ './setClass/SetClassView'),
  keep: () => import(/* webpackChunkName: "record-keep" */ './keep/KeepView'),
  why: () => import(/* webpackChunkName: "record-why" */ './why/WhyView'),
};
