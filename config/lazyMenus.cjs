/**
 * Fluent's button carries the menu that it might open, and with it a callout and its placing: 17 KB of every bundle.
 * Ours is loaded when a menu opens (docs/decisions/0012-menus-when-they-open.md).
 */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the framework's build takes a CommonJS module
const path = require('node:path');

const lazyMenu = path.resolve(__dirname, '../lib/ui/LazyContextualMenu.js');

/** Puts our menu where Fluent's button asks for its own. */
class LazyMenus {
  apply(compiler) {
    new compiler.webpack.NormalModuleReplacementPlugin(/^\.\.\/\.\.\/ContextualMenu$/, (resource) => {
      if (/[\\/]components[\\/]Button$/.test(resource.context)) resource.request = lazyMenu;
    }).apply(compiler);
  }
}

module.exports = (webpackConfig) => {
  webpackConfig.plugins.push(new LazyMenus());
  return webpackConfig;
};
