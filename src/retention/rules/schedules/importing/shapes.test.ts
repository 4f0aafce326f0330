import { readCsv } from '../../../../tables';
import { readTable } from '..';

/** What of each row matters: its title, its period as it is read, what happens then, and whether a person must look. */
const read = (csv: string): unknown[] =>
  readTable(readCsv(csv)).rows.map(({ title, recordClass, reading, needsPerson }) => [
    title,
    recordClass.keepFor,
    reading.kind,
    recordClass.action,
    needsPerson,
  ]);

describe('the tables that are published', () => {
  it('by the health service', () =>
    expect(
      read(`Record Type,Retention start,Retention period,Action at end of retention period,Notes
Obstetric records,Discharge,25 years,Review and if no longer needed destroy,
Mental health records,Discharge or patient last seen,20 years or 8 years after the patient has died,Review and if no longer needed destroy,
CCTV,,See ICO code of practice,Review and if no longer needed destroy,
Staff record,Staff member leaves,Keep until 75th birthday,"Create summary, then review and destroy",`)
    ).toEqual([
      ['Obstetric records', '25 years', 'length', 'review', expect.any(Boolean)],
      ['Mental health records', '20 years or 8 years after the patient has died', expect.any(String), 'review', true],
      ['CCTV', 'See ICO code of practice', 'unclear', 'review', true],
      ['Staff record', 'Keep until 75th birthday', 'age', 'review', false],
    ]));

  it('for schools', () =>
    expect(
      read(`Basic file description,Data Prot Issues,Statutory Provisions,Retention Period [Operational],Action at the end of the administrative life of the record
Child protection information,Yes,"""Keeping children safe in education""",DOB of the child + 25 years then review,SECURE DISPOSAL
Attendance registers,Yes,,Date of register + 3 years,SECURE DISPOSAL [these records must be shredded]
Invoices,No,,Current financial year + 6 years,STANDARD DISPOSAL`)
    ).toEqual([
      ['Child protection information', 'DOB of the child + 25 years then review', 'age', 'review', true],
      ['Attendance registers', 'Date of register + 3 years', 'length', 'destroy', false],
      ['Invoices', 'Current financial year + 6 years', 'yearEnd', 'destroy', false],
    ]));

  it('with a second period beside the first, which only a person can choose between', () => {
    expect(
      read(`Record,Minimum retention,Maximum retention,Action
Incident log,3 years,6 years,Destroy
Site plans,6 years,6 years,Destroy`)
    ).toEqual([
      ['Incident log', '3 years', 'length', 'destroy', true],
      ['Site plans', '6 years', 'length', 'destroy', expect.any(Boolean)],
    ]);
    expect(
      readTable(readCsv('Record,Retention period (years),Paper (years),Action\nLog,3,7,Destroy')).rows[0].problems.map(({ column, code }) => [column, code])
    ).toContainEqual(['Paper (years)', 'anotherPeriod']);
  });

  it('by departments, below a title and with functions that stand once', () =>
    expect(
      read(`Retention schedule v3

Ref,Function,Record class,Retention period,Trigger,Disposal action,Authority
FIN01,Finance,Invoices,6 years,End of financial year,Destroy,Limitation Act 1980 https://www.legislation.gov.uk/ukpga/1980/58
,,Budgets,3 years,Closure of file,Destroy,
POL01,Policy,Submissions,20 years,Closure of file,Transfer to TNA,Public Records Act 1958`)
    ).toEqual([
      ['Invoices', '6 years', 'yearEnd', 'destroy', false],
      ['Budgets', '3 years', 'length', 'destroy', false],
      ['Submissions', '20 years', 'length', 'transfer', false],
    ]));

  it('by an American archive, in years without the word', () =>
    expect(
      read(`Classification (General),Record Title,Retention (Years),Retention Type,Event Type,Disposition,Legal Citation
Administrative,Financial transactions,6,Event,Final payment,Temporary,
Administrative,Range,4-7,Event,Closure,Temporary,
Administrative,History,N/A,Event,,Permanent,`)
    ).toEqual([
      ['Financial transactions', '6 years', 'length', 'destroy', false],
      ['Range', '4-7 years', 'range', 'destroy', true],
      ['History', 'N/A', 'unclear', 'keep', true],
    ]));

  it('by a city, separated by tabs, with what a web page left in its cells', () => {
    const { rows } = readTable(
      readCsv(
        'Function\tRecord name\tRetention period\tStart date\tEnd action\tLaw\nHousing\tRight to buy\t12 years\tCompletion of sale\tDestroy\t<a href="https://www.legislation.gov.uk/ukpga/1985/68">Housing <b>Act</b> 1985</a>'
      )
    );
    expect(rows.map(({ recordClass, needsPerson }) => [recordClass.title, recordClass.authority, needsPerson])).toEqual([
      ['Right to buy', { text: 'Housing Act 1985', url: 'https://www.legislation.gov.uk/ukpga/1985/68' }, false],
    ]);
  });

  it('with what it counts from and how long in one column', () =>
    expect(
      read(`Record,Trigger and period,Disposal
Case files,Closure + 6 years,Destroy
Grants,6 years after final payment,Destroy
Deeds,Permanent,Keep
Letters,See policy,Destroy`)
    ).toEqual([
      ['Case files', 'Closure + 6 years', 'length', 'destroy', false],
      ['Grants', '6 years after final payment', 'length', 'destroy', false],
      ['Deeds', 'Permanent', 'permanent', 'keep', false],
      ['Letters', 'See policy', 'unclear', 'destroy', true],
    ]));
});
