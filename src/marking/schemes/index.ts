/**
 * The schemes that come with the product. The door for schemes from outside is
 * `./readScheme`, on its own because its validator weighs more than they do.
 */
export { builtInSchemeIds, isBuiltInScheme, loadBuiltInScheme } from './builtInSchemes';
export type { BuiltInSchemeId } from './builtInSchemes';
