import { readFunctionPage, type FunctionPageReading } from '../../src/functions/rules';
import { EMPTY_PAGE } from '../../src/functions/rules/page';
import { bytesOf } from './bytesOf';

/**
 * A function page out of a JSON file; what is no JSON is an empty page with a problem.
 * @param file a path; - is standard input. Stops with exit code 2 where it cannot be read
 */
export function readPageFile(file: string): FunctionPageReading {
  const text = new TextDecoder('utf-8').decode(bytesOf(file));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { page: EMPTY_PAGE, problems: [{ path: '', code: 'notJson' }] };
  }
  return readFunctionPage(json);
}
