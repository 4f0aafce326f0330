import { readFunctionPage, type FunctionPageReading } from '../../src/functions/rules';
import { EMPTY_PAGE } from '../../src/functions/rules/page';
import { bytesOf } from './bytesOf';

/** A page with the file that it came from. */
export interface PageOfFile extends FunctionPageReading {
  readonly file: string;
}

function pagesIn(file: string): readonly FunctionPageReading[] {
  const text = new TextDecoder('utf-8').decode(bytesOf(file));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return [{ page: EMPTY_PAGE, problems: [{ path: '', code: 'notJson' }] }];
  }
  return Array.isArray(json) ? json.map(readFunctionPage) : [readFunctionPage(json)];
}

/** Function pages out of JSON files, of which each holds one page or a list of them. Stops with exit code 2 where one cannot be read. */
export const readPageFiles = (files: readonly string[]): readonly PageOfFile[] =>
  files.flatMap((file) => pagesIn(file).map((reading) => ({ ...reading, file })));
