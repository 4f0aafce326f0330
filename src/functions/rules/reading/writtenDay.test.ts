import fc from 'fast-check';
import { writtenDay } from './writtenDay';

describe('a day as people write it', () => {
  it.each([
    ['1 April 2010', '2010-04-01'],
    ['1st of April 2010', '2010-04-01'],
    ['Thursday, 1 April 2010', '2010-04-01'],
    ['1af Ebrill 2010', '2010-04-01'],
    ['1 Mawrth 2010', '2010-03-01'],
    ['3 Mehefin 2010', '2010-06-03'],
    ['3 Tachwedd 2010', '2010-11-03'],
    ['April 2010', '2010-04'],
    ['Sept 2010', '2010-09'],
    ['01/04/2010', '2010-04-01'],
    ['1.4.2010', '2010-04-01'],
    ['04/2010', '2010-04'],
    ['2010/4/1', '2010-04-01'],
    ['2010-4', '2010-04'],
    ['2010', '2010'],
    ['2010-04-01T09:30:00+01:00', '2010-04-01'],
    ['2010-04-01 09:30', '2010-04-01'],
  ])('takes %s for %s', (said, day) => {
    expect(writtenDay(said)).toBe(day);
  });

  it('leaves to the check what the calendar does not have', () => {
    expect(writtenDay('31/02/2010')).toBe('2010-02-31');
    expect(writtenDay('04/31/2010')).toBe('2010-31-04');
  });

  it.each(['', 'when the Act was made', 'spring 2010', '1/4/10', 'about 2010', 'Flood 2010'])('leaves %j as it is', (said) => {
    expect(writtenDay(said)).toBe(said);
  });

  it('leaves what it has written as it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString())
        ),
        (said) => writtenDay(writtenDay(said)) === writtenDay(said)
      )
    );
  });
});
