import { dueOf, readPeriod } from '../../retention/rules';
import { cy } from './cy';
import { en } from './en';

describe('a reading as a sentence', () => {
  it.each([
    ['Six years', 'Creation', 'Keep for 6 years after it was created.', 'Cadwch am 6 blynedd ar ôl ei greu.'],
    [
      '6 years',
      'Cessation of contract',
      'Keep for 6 years after it was closed (“Cessation of contract”).',
      'Cadwch am 6 blynedd ar ôl ei gau (“Cessation of contract”).',
    ],
    ['6 years', 'Date of visit', 'Keep for 6 years from “Date of visit”.', 'Cadwch am 6 blynedd o “Date of visit”.'],
    [
      'Current year plus 6',
      'Creation',
      'Keep for 6 years after the end of the calendar year in which it was created.',
      'Cadwch am 6 blynedd ar ôl diwedd y flwyddyn galendr y cafodd ei greu ynddi.',
    ],
    [
      'Until child is 18 plus a further three years',
      '',
      'Keep for 3 years after the person it is about turns 18.',
      'Cadwch am 3 blynedd ar ôl i’r person y mae’n ymwneud ag ef droi’n 18 oed.',
    ],
    ['Until succeeded', 'Creation', 'Keep until something else takes its place.', 'Cadwch nes i rywbeth arall gymryd ei le.'],
    ['Current until 2026', 'Creation', 'Keep until 31 December 2026.', 'Cadwch tan 31 Rhagfyr 2026.'],
    ['Permanent', 'Creation', 'Keep permanently.', 'Cadwch yn barhaol.'],
    [
      '6 years after closure or until 25th birthday, whichever is later',
      '',
      'Keep for 6 years after it was closed or until the person it is about turns 25, whichever is later.',
      'Cadwch am 6 blynedd ar ôl ei gau neu nes i’r person y mae’n ymwneud ag ef droi’n 25 oed, pa un bynnag sydd hwyraf.',
    ],
    [
      'Until no longer needed',
      '',
      'Keep until it is no longer needed. A person decides when that is.',
      'Cadwch nes nad oes ei angen mwyach. Person sy’n penderfynu pryd mae hynny.',
    ],
    ['blah', '', 'This cannot be read for certain. A person must say how long.', 'Ni ellir darllen hyn yn sicr. Rhaid i berson ddweud am ba hyd.'],
  ])('%s, from %s', (keepFor, keepFrom, inEnglish, inWelsh) => {
    const reading = readPeriod(keepFor, keepFrom);
    expect([en.reading(reading), cy.reading(reading)]).toEqual([inEnglish, inWelsh]);
  });

  it('names the department’s own year by its last day', () => {
    const reading = readPeriod('Current year plus 1', 'Creation', { yearEnd: '07-31' });
    expect(en.reading(reading)).toBe('Keep for 1 year after the end of the year to 31 July in which it was created.');
    expect(cy.reading(reading)).toBe('Cadwch am 1 flwyddyn ar ôl diwedd y flwyddyn hyd at 31 Gorffennaf y cafodd ei greu ynddi.');
  });
});

it.each([
  [{ months: 12, days: 0 }, '1 year', '1 flwyddyn'],
  [{ months: 24, days: 0 }, '2 years', '2 flynedd'],
  [{ months: 48, days: 0 }, '4 years', '4 blynedd'],
  [{ months: 60, days: 0 }, '5 years', '5 mlynedd'],
  [{ months: 1200, days: 0 }, '100 years', '100 mlynedd'],
  [{ months: 18, days: 0 }, '1 year and 6 months', '1 flwyddyn a 6 mis'],
  [{ months: 2, days: 1 }, '2 months and 1 day', '2 fis ac 1 diwrnod'],
  [{ months: 0, days: 2 }, '2 days', '2 ddiwrnod'],
  [{ months: 14, days: 8 }, '1 year, 2 months and 8 days', '1 flwyddyn, 2 fis ac 8 diwrnod'],
])('a length of %j', (length, inEnglish, inWelsh) => expect([en.length(length), cy.length(length)]).toEqual([inEnglish, inWelsh]));

it('says until when, or what is missing', () => {
  const reading = readPeriod('6 years', 'Closure');
  const known = dueOf(reading, { closed: '2024-02-29' });
  expect(en.due(known)).toBe('Keep until 28 February 2030. From 1 March 2030 it need not be kept.');
  expect(cy.due(known)).toBe('Cadwch tan 28 Chwefror 2030. O 1 Mawrth 2030 ymlaen nid oes rhaid ei gadw.');
  const unknown = dueOf(reading, {});
  expect(en.due(unknown)).toBe('Until when cannot be known yet. This is missing: the date it was closed.');
  expect(cy.due(unknown)).toBe('Ni ellir gwybod eto tan pryd. Mae hyn ar goll: y dyddiad y cafodd ei gau.');
});
