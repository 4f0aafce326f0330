import { formatNumber } from '../numbers';
import { plural } from '../plural';
import type { FunctionListWords } from './types';

const terms = (count: number): string => `${formatNumber(count, 'en')} ${plural(count, 'en', { one: 'function', other: 'functions' })}`;

export const en: FunctionListWords = {
  lead: 'Sites choose from these lists when they say what kind of work they do.',
  caption: 'Lists of functions, the newest version of each',
  empty: 'There is no list of functions yet.',
  notSetUp: 'This site has no place for lists of functions yet. An owner can make one with the web part “Marking schemes”.',
  failed: 'The lists of functions could not be read.',
  title: 'List',
  version: 'Version',
  terms: 'Functions',
  kept: 'Kept',
  keptBy: (name, day) => `${name}, ${day}`,
  licence: 'Licence and attribution',
  source: 'Where it comes from',
  bring: 'Bring in a list',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  chooseHint: 'A CSV, Excel or XML file. Nothing is kept until you have seen how it was read.',
  notATable: 'This file could not be read as a list of functions. Choose a CSV, Excel or XML file.',
  identifier: 'Identifier',
  identifierHint: 'Small letters, numbers and hyphens. A new version keeps the identifier of the one before.',
  titleField: 'Name of the list',
  versionField: 'Version',
  sourceHint: 'Such as a web address, or who agreed it.',
  licenceHint: 'In the words that its owner asks for. It is shown wherever the list is.',
  reason: 'Why it is kept',
  readOf: (count) => `${terms(count)} were read.`,
  rows: 'How the file was read',
  code: 'Code',
  name: 'Name',
  above: 'Under',
  problems: 'What to put right in the file first',
  problem(code, at, term) {
    const row = at === null ? '' : `Function ${formatNumber(at + 1, 'en')}: `;
    const says = {
      noTerms: 'The file has no functions in it.',
      tooMany: 'The file has more functions than a list can hold.',
      noCode: `“${term}” has no code.`,
      noTitle: `The code ${term} has no name.`,
      duplicateCode: `The code ${term} is there twice.`,
      missingParent: `It stands under ${term}, which is not in the list.`,
      ring: `${term} stands under itself.`,
    };
    return `${row}${says[code]}`;
  },
  more: (count) => `and ${formatNumber(count, 'en')} more`,
  keep: (count) => `Keep this list of ${terms(count)}`,
  keeping: 'Keeping the list',
  cancel: 'Leave without keeping it',
  done: (title, count) => `“${title}” is kept, with ${terms(count)}.`,
  picker: {
    label: 'Find a function in the list',
    hint: 'Type words or a code.',
    none: 'No function in the list has these words.',
    found: (count) => `${terms(count)} found`,
    choose: (name) => `Choose ${name}`,
  },
};
