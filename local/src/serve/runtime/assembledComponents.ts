/**
 * Components that the runtime's first script carries inside itself but that npm publishes no manifest for, and
 * components that are published nowhere. The loader wants a manifest for every one that another component names.
 */
export interface UnpublishedComponent {
  readonly id: string;
  readonly version: string;
  readonly name: string;
}

/** Carried by the runtime's first script: only the manifest is missing. */
export const ASSEMBLED: readonly UnpublishedComponent[] = [
  { id: '01c4df03-e775-48cb-aa14-171ee5199a15', version: '2.3.1', name: 'tslib' },
  { id: '229b8d08-79f3-438b-8c21-4613fc877abd', version: '0.1.2', name: '@microsoft/load-themed-styles' },
  { id: '2e09fb9b-13bb-48f2-859f-97d6fff71176', version: '1.5.82', name: '@msinternal/odsp-core-bundle' },
  { id: '8217e442-8ed3-41fd-957d-b112e841286a', version: '0.35.145', name: '@msinternal/sp-telemetry' },
  { id: '6d3c733c-8cb7-4871-bb22-b5b37c1d518d', version: '0.6.0', name: '@msinternal/sp-safehtml' },
];

export const REACT = { id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1', name: 'react' };
export const REACT_DOM = { id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a', version: '17.0.1', name: 'react-dom' };

/** The Graph client that the runtime's MSGraphClientV3 is a shell around. SharePoint serves it by itself; npm has it under its own name. */
export const GRAPH_CLIENT = { id: '32b9363b-09ff-4959-929a-cab2663fb223', version: '3.0.2', name: '@msinternal/ms-graph-v3-bundle' };

/** The list view host: the runtime draws no chrome of its own around an application with this id. */
export const HOST_APPLICATION = { id: 'b1ab4aaa-f779-405c-8683-d3a750b5d18d', version: '1.0.0', name: 'local-host' };
