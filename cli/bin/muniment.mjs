#!/usr/bin/env node
// The door to the command line. The commands are TypeScript, which tsx reads as it stands.

// The local tenant stands on the SQLite that comes with Node 22; everything else runs from 20 on.
const [major, minor] = process.versions.node.split('.').map(Number);
if (process.argv[2] === 'tenant' && (major < 22 || (major === 22 && minor < 16))) {
  process.stderr.write(
    `The local tenant needs Node 22.16 or later, and this is Node ${process.versions.node}. ` + 'Start it with "npm start", which brings its own.\n'
  );
  process.exit(2);
}

// Node 22 says of its SQLite that it is experimental, at every start; people need not read that.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') process.stderr.write(`${warning.stack ?? warning}\n`);
});

// What was compiled once need not be compiled again by the next start. Node has it since 22.1.
const { enableCompileCache } = await import('node:module');
enableCompileCache?.();

await import('tsx');
const loaded = await import('../src/main.ts');
// Before Node 22 a TypeScript module arrives wrapped in its default export.
const { main } = loaded.main ? loaded : loaded.default;
process.exitCode = await main(process.argv.slice(2));
