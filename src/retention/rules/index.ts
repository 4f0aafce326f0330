export * from './recordClass';
export { DEFAULT_RETENTION, readRetentionSettings, type RetentionSettings } from './settings';
export { periodSettingOf } from './periodSetting';
export * from './periods';
export * from './classes';
export * from './holds';
export * from './series';
export * from './disposing';
