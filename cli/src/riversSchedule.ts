import { EMPTY_CLASS, type RecordClass, type Schedule } from '../../src/retention/rules';

const LIMITATION = { text: 'Limitation Act 1980, section 5', url: 'https://www.legislation.gov.uk/ukpga/1980/58' };
const BUSINESS = { text: 'Business need', url: '' };
const PUBLIC_RECORDS = { text: 'Public Records Act 1958', url: 'https://www.legislation.gov.uk/ukpga/Eliz2/6-7/51' };

const record = (
  code: string,
  title: string,
  businessFunction: string,
  activity: string,
  keepFor: string,
  keepFrom: string,
  more: Partial<RecordClass> = {}
) => ({
  ...EMPTY_CLASS,
  code,
  title,
  businessFunction,
  activity,
  keepFor,
  keepFrom,
  action: 'destroy' as const,
  authority: BUSINESS,
  owner: 'Head of Knowledge and Information',
  usualMarking: 'OFFICIAL',
  version: '1',
  validFrom: '2024-04-01',
  ...more,
});

/** The schedule of a Department for Rivers and Coasts, which does not exist: for the seeded department, and for tests. */
export const riversSchedule: Schedule = {
  id: 'rivers',
  title: 'Rivers and Coasts: what we keep',
  version: '2026.1',
  year: 'calendar',
  publicRecords: true,
  workingClass: 'GEN-01',
  classes: [
    record('GEN-01', 'Working papers and copies', 'General', 'Everyday work', '1 year', 'Last modified', {
      description: 'Drafts, working copies, notes and ephemera that no decision rests on',
      label: 'Working papers 3 years',
    }),
    record('GEN-02', 'Correspondence', 'General', 'Corresponding', 'Current year plus 6', 'Date sent', {
      description: 'Letters and e-mails that belong to no case',
      authority: LIMITATION,
      label: 'Business 7 years',
    }),
    record('MIN-01', 'Ministerial submissions', 'Ministers and Parliament', 'Advising ministers', '15 years', 'Date of submission', {
      description: 'Submissions to ministers, and what was decided',
      action: 'transfer',
      authority: PUBLIC_RECORDS,
      owner: 'Head of Private Office',
      usualMarking: 'OFFICIAL-SENSITIVE',
      vital: true,
      series: 'RVC 1',
      label: 'Policy record 20 years',
    }),
    record('PQ-01', 'Parliamentary questions', 'Ministers and Parliament', 'Answering Parliament', '7 years', 'Date of answer', {
      owner: 'Head of Private Office',
    }),
    record('FOI-01', 'Requests for information', 'Information rights', 'Answering requests', '3 years', 'Closure of the case', {
      description: 'Requests under the Freedom of Information Act and the Environmental Information Regulations, and their answers',
      authority: { text: 'Freedom of Information Act 2000', url: 'https://www.legislation.gov.uk/ukpga/2000/36' },
      owner: 'Head of Information Rights',
    }),
    record('COM-01', 'Complaints', 'Customer service', 'Answering complaints', '6 years', 'Closure of the complaint', {
      authority: LIMITATION,
      owner: 'Head of Customer Service',
    }),
    record('PRO-01', 'Contracts and procurement', 'Finance and procurement', 'Buying', '6 years', 'End of the contract', {
      authority: LIMITATION,
      owner: 'Commercial Director',
      usualMarking: 'OFFICIAL-SENSITIVE - COMMERCIAL',
      secondPerson: true,
      label: 'Contract end plus 6 years',
    }),
    record('PRO-02', 'Tenders that did not win', 'Finance and procurement', 'Buying', '1 year', 'Award of the contract', { owner: 'Commercial Director' }),
    record('FIN-01', 'Invoices and payments', 'Finance and procurement', 'Paying', 'Current financial year plus 6', 'Date of payment', {
      authority: { text: 'Taxes Management Act 1970', url: 'https://www.legislation.gov.uk/ukpga/1970/9' },
      owner: 'Finance Director',
      label: 'Finance 7 years',
    }),
    record('HR-01', 'Staff files', 'People', 'Employing', 'Until 100th birthday', 'Date of birth', {
      description: 'Contracts, pay and pension of members of staff',
      owner: 'Head of People',
      usualMarking: 'OFFICIAL-SENSITIVE - PERSONAL DATA',
      secondPerson: true,
    }),
    record('HR-02', 'Recruitment: applicants not appointed', 'People', 'Recruiting', '6 months', 'Date of decision', { owner: 'Head of People' }),
    record('SAF-01', 'Safeguarding of children on our sites', 'People', 'Safeguarding', 'Until 25th birthday', 'Date of birth', {
      owner: 'Safeguarding Lead',
      usualMarking: 'OFFICIAL-SENSITIVE - PERSONAL DATA',
      secondPerson: true,
    }),
    record('FLD-01', 'Flood incidents', 'Flood defence', 'Responding to floods', '10 years', 'End of the incident', {
      description: 'Logs, decisions, photographs and lessons of one flood',
      action: 'review',
      owner: 'Head of Flood Response',
      vital: true,
      secondPerson: true,
    }),
    record('FLD-02', 'Inspections of flood defences', 'Flood defence', 'Maintaining defences', 'Current year plus 6', 'Date of inspection', {
      owner: 'Head of Assets',
      label: 'Business 7 years',
    }),
    record('FLD-03', 'Survey data', 'Flood defence', 'Monitoring rivers', '5 years', 'Creation', {
      description: 'Readings of gauges, lidar, and the condition of assets',
      authority: { text: 'Water Resources Act 1991', url: 'https://www.legislation.gov.uk/ukpga/1991/57' },
      owner: 'Head of Assets',
    }),
    record('PLA-01', 'Planning advice', 'Planning', 'Advising on planning', '15 years', 'Date of decision', {
      action: 'review',
      owner: 'Head of Planning Advice',
    }),
    record('POL-01', 'Policies and procedures', 'Governance', 'Making policy', 'Until superseded plus 6 years', 'Superseded', {
      action: 'review',
      owner: 'Chief of Staff',
    }),
    record('GOV-01', 'Board papers and minutes', 'Governance', 'Deciding', '20 years', 'Date of meeting', {
      action: 'transfer',
      authority: PUBLIC_RECORDS,
      owner: 'Board Secretary',
      vital: true,
      series: 'RVC 2',
    }),
    record('EST-01', 'Deeds of land and structures', 'Estates', 'Owning land', 'Permanent', 'Creation', {
      action: 'keep',
      authority: { text: 'Land Registration Act 2002', url: 'https://www.legislation.gov.uk/ukpga/2002/9' },
      owner: 'Head of Estates',
      vital: true,
    }),
    record('PRJ-01', 'Project records', 'Projects', 'Running projects', '7 years', 'Closure of the project', {
      owner: 'Head of Projects',
      label: 'Business 7 years',
    }),
  ],
};
