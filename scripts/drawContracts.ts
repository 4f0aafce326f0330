// Draws from the published metadata of SharePoint and Graph the facts that the local tenant is held against.
// Run: npx tsx scripts/drawContracts.ts --from <folder with contracts/ and data/recordings/>. With --check it writes nothing, and fails
// where the committed files are not what the folder gives.
import { readFileSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import type { Attribution, TypeFacts } from '../local/src/contracts/facts';
import type { Recording } from '../local/src/contracts/recordedShapes';
import '../local/src/gateway/openTenant';
import { servedTypes } from '../local/src/model/define';
import { drawFacts } from './contracts/drawFacts';
import { drawRecordings } from './contracts/drawRecordings';
import { readContract, type Contract } from './contracts/readTypes';
import { graphTypes, sharepointBases, sharepointTypes } from './contracts/wanted';

const folder = path.resolve(__dirname, '..', 'local', 'src', 'contracts');

/** One type or recording a line, so that a difference reads. */
function written(attribution: Attribution, what: string, entries: Readonly<Record<string, TypeFacts | Recording>>): string {
  const lines = Object.entries(entries).map(([name, each]) => `${JSON.stringify(name)}:${JSON.stringify(each)}`);
  return `{"attribution":${JSON.stringify(attribution)},${JSON.stringify(what)}:{\n${lines.join(',\n')}\n}}\n`;
}

const extending = (contract: Contract, bases: readonly string[]): string[] =>
  [...contract.types].filter(([name, type]) => bases.includes(name) || (type.base !== undefined && bases.includes(type.base))).map(([name]) => name);

function sharepoint(xml: string): string {
  const contract = readContract(xml);
  const served = [...new Set(servedTypes.map((each) => each.contract))].filter((name) => contract.types.has(name));
  const types = drawFacts(contract, { root: 'ApiRoot', types: [...served, ...sharepointTypes, ...extending(contract, sharepointBases)] });
  return written(
    { source: 'SharePoint Online _api/$metadata, by way of vgrem/Office365-REST-Python-Client', licence: 'MIT', date: 'May 2025' },
    'types',
    types
  );
}

function graph(xml: string): string {
  const types = drawFacts(readContract(xml), { root: 'microsoft.graph.GraphService', types: graphTypes });
  return written({ source: 'Microsoft Graph v1.0 metadata, microsoftgraph/msgraph-metadata', licence: 'MIT', date: 'August 2026' }, 'types', types);
}

function recordings(folder: string): string {
  return written(
    { source: "Answers recorded by the tests of pnp/pnpcore's PnP.Core.Test", licence: 'MIT', date: '2022 and 2024' },
    'recordings',
    drawRecordings(folder)
  );
}

/** The committed files, by name, as the folder gives them. */
function drawn(from: string): Readonly<Record<string, string>> {
  const read = (name: string): string => readFileSync(path.join(from, 'contracts', name), 'utf8');
  return {
    'sharepoint.json': sharepoint(read('sharepoint-rest.csdl.xml')),
    'graph.json': graph(read('graph-v1.0.csdl.xml')),
    'recordings.json': recordings(path.join(from, 'data', 'recordings')),
  };
}

const { values } = parseArgs({ options: { from: { type: 'string', default: '../shared' }, check: { type: 'boolean', default: false } } });
for (const [name, text] of Object.entries(drawn(path.resolve(values.from)))) {
  const file = path.join(folder, name);
  if (!values.check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`local/src/contracts/${name} is not what ${values.from} gives: run scripts/drawContracts.ts.`);
    process.exitCode = 1;
  }
}
