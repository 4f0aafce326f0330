import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import type { Recording } from '../../local/src/contracts/recordedShapes';
import { bodyShape, partShapes } from '../../local/src/contracts/shapes';

/** Columns and what they are, where a recording tells of columns. */
function columnsOf(text: string): Readonly<Record<string, string>> | undefined {
  if (!text.startsWith('{"Fields":')) return undefined;
  const { Fields } = JSON.parse(text) as { Fields: readonly { InternalName: string; TypeAsString: string; FieldTypeKind: number }[] };
  return Object.fromEntries(Fields.map((field) => [field.InternalName, `${field.TypeAsString} ${field.FieldTypeKind}`]));
}

/** The recordings of a folder, by name: statuses, shapes and the kinds of columns, and nothing of whoever was recorded. */
export function drawRecordings(folder: string): Record<string, Recording> {
  const ending = '.response.json';
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return Object.fromEntries(
    names.sort().map((name) => {
      const { StatusCode, Response } = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as { StatusCode: number; Response: string };
      const columns = columnsOf(Response);
      const told = Response.startsWith('--batchresponse') ? { parts: partShapes(Response) } : { shape: bodyShape(Response) };
      return [name.slice(0, -ending.length), { status: StatusCode, ...told, ...(columns ? { columns } : {}) }];
    })
  );
}
