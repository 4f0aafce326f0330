/**
 * Fluent looks at this when it loads, in the host's own bundle and in those of web parts: no font is fetched from
 * Microsoft's servers, icons come from this one. Imported before everything else.
 */
window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: '/_local/fonts/' };

export {};
