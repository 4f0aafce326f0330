import { checkRecord } from './checkRecord';
import { explainErrors, type TransferReason } from './reasonOf';
import { CLOSED_ROW, OPEN_ROW, recordOf, type Cells } from './testing/rows';

describe('what can be done about an error', () => {
  it.each<[Cells, readonly [string, TransferReason][]]>([
    [{ ...OPEN_ROW, rights_copyright: '' }, [['rights_copyright', 'fillIn']]],
    [{ ...OPEN_ROW, rights_copyright: 'Unknown', copyright_details: 'A firm' }, [['copyright_details', 'noDetails']]],
    [{ ...OPEN_ROW, rights_copyright: 'Mine' }, [['rights_copyright', 'unknownCopyright']]],
    [{ ...OPEN_ROW, rights_copyright: 'Unknown;Crown' }, [['rights_copyright', 'unknownAlone']]],
    [
      { ...OPEN_ROW, closure_period: '30', foi_exemption_code: '31' },
      [
        ['closure_period', 'leaveEmpty'],
        ['foi_exemption_code', 'leaveEmpty'],
      ],
    ],
    [
      { ...OPEN_ROW, title_closed: 'y' },
      [
        ['title_closed', 'yesOrNo'],
        ['title_closed', 'sayNo'],
      ],
    ],
    [{ ...OPEN_ROW, note: 'x'.repeat(1001) }, [['note', 'tooLong']]],
    [{ ...CLOSED_ROW, closure_period: 'a;30' }, [['closure_period', 'wholeYears']]],
    [{ ...CLOSED_ROW, closure_period: '0;30' }, [['closure_period', 'years1to150']]],
    [
      { ...CLOSED_ROW, closure_period: '30' },
      [
        ['foi_exemption_code', 'onePeriodEach'],
        ['closure_period', 'onePeriodEach'],
      ],
    ],
    [{ ...CLOSED_ROW, title_alternate: 'A file' }, [['title_closed', 'sayYes']]],
    [{ ...CLOSED_ROW, closure_start_date: '2009-01-01' }, [['closure_start_date', 'startWithRecord']]],
    [
      { file_path: '/a' },
      'end_date description closure_type closure_period closure_start_date description_closed foi_exemption_asserted foi_exemption_code title_closed title_alternate description_alternate rights_copyright'
        .split(' ')
        .map((field): [string, TransferReason] => [field, 'addColumn']),
    ],
  ])('%j', (cells, reasons) => {
    const record = recordOf(cells);
    expect(explainErrors(checkRecord(record, '2026-11-20'), record).map(({ field, reason }) => [field, reason])).toEqual(reasons);
  });

  it('says how long a text may be', () => {
    const record = recordOf({ ...OPEN_ROW, note: 'x'.repeat(1001) });
    expect(explainErrors(checkRecord(record, '2026-11-20'), record)).toEqual([{ field: 'note', code: 'maxLength', reason: 'tooLong', limit: 1000 }]);
  });
});
