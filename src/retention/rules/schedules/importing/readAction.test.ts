import { readAction } from './readAction';

describe('what happens in the end', () => {
  it.each<[string, string]>([
    ['Destroy', 'destroy'],
    ['SECURE DISPOSAL [these records must be shredded]', 'destroy'],
    ['Confidential destruction', 'destroy'],
    ['Temporary', 'destroy'],
    ['Dinistrio', 'destroy'],
    ['Review', 'review'],
    ['Review and if no longer needed destroy', 'review'],
    ['Destroy after review', 'review'],
    ['Offer to Archivist', 'review'],
    ['If the school cannot store these they should be offered to the County Archives', 'review'],
    ['Transfer to TNA', 'transfer'],
    ['Transfer to a Place of Deposit', 'transfer'],
    ['Send to archive for permanent preservation', 'transfer'],
    ['Retain permanently', 'keep'],
    ['Do not destroy', 'keep'],
    ['Not to be destroyed', 'keep'],
  ])('%s: %s', (words, action) => expect(readAction(words)).toEqual({ action, sure: true }));

  it.each([
    'Destroy or transfer to archive',
    'Keep then destroy',
    'Destroy unless required for litigation',
    'Sample and destroy',
    'Destroy if no longer needed',
  ])('%s is for a person', (words) => expect(readAction(words)).toEqual({ action: 'review', sure: false }));

  it.each(['N/A', 'Return to owner', 'Anonymise', 'To be determined', '', '?'])('%s says nothing', (words) => expect(readAction(words)).toBeNull());
});
