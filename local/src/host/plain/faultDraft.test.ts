import { newDraft, orderOf } from './faultDraft';

it('sends what its kind says, as numbers where they are numbers', () => {
  expect(orderOf({ ...newDraft, retryAfter: '5', milliseconds: '9' })).toEqual({ do: 'addFault', kind: 'answer', status: 429, retryAfter: 5, times: 1 });
  expect(orderOf({ ...newDraft, kind: 'latency', times: '', share: '25', seed: '7', where: 'inside' })).toEqual({
    do: 'addFault',
    kind: 'latency',
    milliseconds: 1000,
    share: 0.25,
    seed: 7,
    insideBatch: true,
  });
  expect(orderOf({ ...newDraft, kind: 'meanwhile', list: '/sites/a/Shared Documents', match: 'items' })).toMatchObject({
    act: 'change',
    item: 'any',
    list: '/sites/a/Shared Documents',
    match: 'items',
  });
});

it('sends what is no number as it was typed, for the server to say so', () => {
  expect(orderOf({ ...newDraft, times: 'twice' })).toMatchObject({ times: 'twice' });
});
