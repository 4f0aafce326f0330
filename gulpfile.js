'use strict';

// The front door of the build. Heft does the work; these tasks give it the names that SharePoint developers know.
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

const ship = process.argv.includes('--ship') ? ['--production'] : [];
const bin = (name) => path.join(__dirname, 'node_modules', '.bin', name);

function run(name, ...args) {
  const task = () =>
    new Promise((resolve, reject) => {
      // node_modules/.bin comes first, so that Heft runs on the Node 22 that npm installed.
      const env = { ...process.env, PATH: `${path.join(__dirname, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH}` };
      const child = spawn(bin(name), args, { stdio: 'inherit', cwd: __dirname, env, shell: process.platform === 'win32' });
      child.on('error', reject);
      child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name} ${args.join(' ')} ended with ${code}`))));
    });
  task.displayName = [name, ...args].join(' ');
  return task;
}

gulp.task('clean', run('heft', 'clean'));
gulp.task('bundle', run('heft', 'build', '--clean', ...ship));
gulp.task('package-solution', run('heft', 'package-solution', ...ship));
gulp.task('serve', run('heft', 'start'));
gulp.task('test', run('jest'));
gulp.task('default', gulp.series('bundle'));
