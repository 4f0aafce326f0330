/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import * as React from 'react';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { siteTheme } from '../../../../ui/siteTheme';
import { ThemedRoot } from '../../../../ui/ThemedRoot';
import { fromCsv, toCsv } from '../../../../tables';
import { en as around } from '../../../../words/functionsDesk/en';
import { cy } from '../../../../words/transferCheck/cy';
import { en } from '../../../../words/transferCheck/en';
import { en as work } from '../../../../words/work/en';
import { checkTransfer } from '../../../rules';
import type { KimFunctions } from '../../../store/site/kimFunctions';
import { FunctionsDeskProvider } from '../surroundings';
import { transferCsv } from './transferCsv';
import TransferView from './TransferView';

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

const HEADINGS =
  'filepath,filename,date last modified,date of the record,description,closure status,closure start date,closure period,foi exemption code,foi schedule date,is filename closed,alternate filename,is description closed,alternate description,language,copyright';
const OPEN = '/Flood risk/Policy/Strategy.docx,Strategy.docx,2008-03-11,,Surface water,Open,,,,,No,,No,,English,Crown';
const WRONG = '/Flood risk/Documents/New folder/maps.zip,maps.zip,11/03/2008,,Maps,Closed,2008-12-31,30,31,2024-05-17,Yes,,No,,English,Crown';

async function draw(culture: 'en' | 'cy' = 'en'): Promise<void> {
  render(
    <ThemedRoot theme={siteTheme()}>
      <FunctionsDeskProvider value={{ kim: {} as KimFunctions, words: around, work, culture, now: () => new Date('2026-11-20T12:00:00Z') }}>
        <TransferView />
      </FunctionsDeskProvider>
    </ThemedRoot>
  );
  await screen.findByText(culture === 'en' ? en.lead : cy.lead, {}, { timeout: 5000 });
}

const choose = async (lines: readonly string[] | Uint8Array, name = 'list.csv'): Promise<void> => {
  const file = new File([(Array.isArray(lines) ? lines.join('\r\n') : lines) as BlobPart], name);
  await act(async () => void fireEvent.change(screen.getByLabelText(en.choose), { target: { files: [file] } }));
};

describe('the transfer check', () => {
  it('says that it prepares and sends nothing, before anything is chosen', async () => {
    await draw();
    expect(screen.getByText(en.prepares)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says how many rows are ready, what to put right in the others, and what the public will see', async () => {
    await draw();
    await choose([HEADINGS, OPEN, WRONG]);
    expect(await screen.findByText(/1 of 2 rows are ready for the archive\./, {}, { timeout: 5000 })).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: en.rowsHeading })).getAllByRole('row');
    expect(rows).toHaveLength(2);
    expect(rows[1].textContent).toContain('Row 3');
    expect(rows[1].textContent).toContain('Write the date in “date last modified” as 2026-05-17.');
    expect(rows[1].textContent).toContain('“alternate filename” is empty. Fill it in.');
    const warnings = screen.getByRole('table', { name: en.warningsHeading });
    expect(within(warnings).getByText(/likely a format that the archive does not take. Others are packed/)).toBeTruthy();
    expect(within(warnings).getByText(en.fault.meaningless)).toBeTruthy();
    const tree = screen.getByText(en.namesLead).nextElementSibling as HTMLElement;
    expect(tree.textContent).toContain('Flood risk Site · 2 files');
    expect(tree.textContent).toContain(`Documents Library · 1 file · ${en.fault.defaultLibrary}`);
  });

  it('says that all is right, and has nothing to save', async () => {
    await draw();
    await choose([HEADINGS, OPEN]);
    expect(await screen.findByText(new RegExp(en.allReady), {}, { timeout: 5000 })).toBeTruthy();
    expect(screen.queryByText(en.save)).toBeNull();
    expect(screen.getByText(en.noWarnings)).toBeTruthy();
    expect(screen.getByText(en.chooseAnother)).toBeTruthy();
  });

  it('says what the file as a whole would be sent back for', async () => {
    await draw();
    await choose([HEADINGS.replace('copyright', 'colour'), OPEN]);
    expect(await screen.findByText(en.fileProblem.missingColumn('copyright'), {}, { timeout: 5000 })).toBeTruthy();
    expect(screen.getByText(en.fileProblem.extraColumn('colour'))).toBeTruthy();
    expect(screen.getByText(/^0 of 1 row is ready/)).toBeTruthy();
    // It is said once, not of every row again.
    expect(screen.queryByRole('table', { name: en.rowsHeading })).toBeNull();
  });

  it('says that a file is not in UTF-8, and what is no table is none', async () => {
    await draw();
    await choose(new Uint8Array([...Buffer.from(`${HEADINGS}\r\n${OPEN.replace('water', 'w')}`), 0xe9]));
    expect(await screen.findByText(en.fileProblem.notUtf8(''), {}, { timeout: 5000 })).toBeTruthy();
    await choose(new Uint8Array(Buffer.from('%PDF-1.7')));
    expect(await screen.findByText(en.notReadable, {}, { timeout: 5000 })).toBeTruthy();
  });

  it('is there in Welsh', async () => {
    await draw('cy');
    expect(screen.getByText(cy.prepares)).toBeTruthy();
  });

  it('saves what is to be put right as a table, with nothing that a spreadsheet would run', () => {
    const table = [`${HEADINGS},=colour`.split(','), WRONG.split(',')];
    const check = checkTransfer(table, '2026-11-20');
    const saved = transferCsv(check, check.problems, en);
    expect(saved.rows.map((row) => row.slice(0, 4))).toEqual([
      ['', '', en.error, '=colour'],
      [2, '/Flood risk/Documents/New folder/maps.zip', en.error, 'date last modified'],
      [2, '/Flood risk/Documents/New folder/maps.zip', en.error, 'alternate filename'],
      [2, 'Documents', en.warning, ''],
      [2, 'New folder', en.warning, ''],
      [2, 'maps.zip', en.warning, ''],
    ]);
    expect(toCsv(saved)).toContain("'=colour");
    expect(fromCsv(toCsv(saved))).toHaveLength(7);
  });
});
