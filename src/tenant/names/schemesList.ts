import { note, text } from './column';
import { HISTORY, type ListName } from './historyList';

export const SCHEME = {
  scheme: text('MunScheme', '20386817-9449-4705-a51b-123515a53fec', true),
  version: text('MunSchemeVersion', '72e14996-f165-4df5-a7f1-3876a038e20c'),
  /** `draft`, `inForce` or `withdrawn`. */
  state: text('MunSchemeState', 'adbd243a-7a7c-4f57-9fc0-b0a41d38a91e'),
  /** The scheme itself, as JSON. */
  json: note('MunSchemeJson', '0a679cca-9f1f-4dde-9a14-da2685969065'),
} as const;

/** On the KIM site: the department's own schemes. The newest row in force of a scheme counts. */
export const SCHEMES: ListName = {
  url: 'Lists/MunimentSchemes',
  title: 'Muniment schemes',
  columns: [SCHEME.scheme, SCHEME.version, SCHEME.state, SCHEME.json, HISTORY.when, HISTORY.who, HISTORY.whoName, HISTORY.reason],
  shown: [SCHEME.scheme, SCHEME.version, SCHEME.state, HISTORY.whoName, HISTORY.when],
  rights: 'kept',
};

/** The tenant property that holds the KIM site's address, set by an administrator at install. */
export const KIM_SITE_PROPERTY = 'MunimentKimSite';
