import { readPeriod } from '.';
import { notation } from './testing/notation';

/**
 * The 37 rows of Devon County Council's published schedule that we hold (Emergency planning to Planning), each with what
 * it says. Information type, keep for, keep from, verdict.
 */
const ROWS: readonly (readonly [string, string, string, string])[] = [
  ['Channel Duty Records', 'Six years', 'Creation', 'created + 6y'],
  ['Domestic Homicide Reviews', 'Six years', 'Closure of Domestic Homicide Review', 'closed + 6y'],
  ['Road network shelter plan', 'Until succeeded', 'Creation', 'superseded'],
  ['Rabies plan', 'Until succeeded', 'Creation', 'superseded'],
  ['Major incident recovery plan', 'Permanent', 'Creation', 'permanent'],
  ['Maritime incidents public inquiries', 'Permanent', 'Creation', 'permanent'],
  ['Gas pollution – control of major accident hazards – COMAH', 'Until succeeded', 'Creation', 'superseded'],
  ['Weights and measures – technical verifications', '6 years', 'Creation', 'created + 6y'],
  ['Weights and measures – metrology tests', '6 years', 'Creation', 'created + 6y'],
  ['Simple caution reports', '6 years', 'Creation', 'created + 6y'],
  ['Regulation of Investigatory Powers Act authorisations', '3 years', 'Creation', 'created + 3y'],
  ['Returns of legal proceedings – lifetime banning order', 'Permanent', 'From date ban enforced', 'permanent'],
  ['Returns of legal proceedings', '6 years (or longer if ban over six years)', 'Last court date', 'person: conditional, conditional'],
  ['Premises visit reports', '6 years', 'Date of visit', 'trigger + 6y'],
  ['CCTV recordings from DCC buildings (No incidents)', '30 calendar days', 'Date of creation', 'created + 30d'],
  ['PFI contract management', '6 years', 'Cessation of contract', 'closed + 6y'],
  ['Emergency rest centres', '2 years', 'From end of employment or volunteer', 'closed + 2y'],
  ['Accommodation management', '2 years', 'End of employment', 'closed + 2y'],
  ['Property deeds', 'Permanent', 'Creation', 'permanent'],
  ['Property contractor payments', 'Current year plus 6', 'Creation', 'end of current year of created + 6y'],
  ['Premises risk assessments', 'Permanent', 'Creation', 'permanent'],
  ['Minor works projects', '1 year', 'Completion', 'closed + 1y'],
  ['Scrutiny reports – subject specific', 'Various depending on subject matter', 'Creation', 'person: conditional, conditional'],
  ['Scrutiny reports – general', 'Permanent', 'Creation', 'permanent'],
  ['Risk management – corporate group agendas and minutes', '5 years', 'Creation', 'created + 5y'],
  ['Risk management – risk assessments/risk register', 'Permanent', 'Creation', 'permanent'],
  ['Risk managment policy', 'Current', 'Creation', 'person: unclear, unclear'],
  ['Programme and project management – 6 months and over', '2 years', 'Closure', 'closed + 2y'],
  ['Programme/project management – 6 months or less', '1 year', 'Creation', 'created + 1y'],
  ['Equality policy and procedures', 'Until no longer relevant or useful ', 'Creation', 'person: noLongerNeeded, noLongerNeeded'],
  ['Enforcement reports or investigations', 'Permanent', 'Creation', 'permanent'],
  ['Pre-application enquiries', 'Permanent', 'Creation', 'permanent'],
  ['Capital programme management', 'Twelve months ', 'Creation ', 'created + 1y'],
  ['Waste local plan', 'Until succeeded', 'Creation ', 'superseded'],
  ['Local transport plan', 'Current until 2026', 'Creation', '2026-12-31'],
  ['School place planning – consultations', 'Current year plus 6 years', 'Creation', 'end of current year of created + 6y'],
  ['School place planning – primary and secondary', 'Six years ', 'Date closed - records closed at end of review period ', 'closed + 6y'],
];

describe('a county council’s published schedule', () => {
  it('has 37 rows here, of which 4 need a person', () => {
    expect(ROWS).toHaveLength(37);
    expect(ROWS.filter(([, keepFor, keepFrom]) => readPeriod(keepFor, keepFrom).needsPerson).map(([title]) => title)).toEqual([
      'Returns of legal proceedings',
      'Scrutiny reports – subject specific',
      'Risk managment policy',
      'Equality policy and procedures',
    ]);
  });

  it.each(ROWS)('%s: kept for "%s" from "%s" is %s', (_title, keepFor, keepFrom, verdict) => {
    expect(notation(readPeriod(keepFor, keepFrom))).toBe(verdict);
  });
});
