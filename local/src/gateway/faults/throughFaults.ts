import type { OperationAnswer } from '../../http/operate';
import type { Wait } from '../types';
import { ConnectionDropped } from './connectionDropped';
import type { Delay, Interference, Meeting } from './faultBoard';
import type { AnswerFault, ExpiryFault } from './types';

/** What faults need of the gate that an operation comes through. */
export interface Surroundings {
  /** Waits so many milliseconds on the tenant's clock. */
  readonly wait: Wait;
  /** Aborted where the client gives up. */
  readonly signal: AbortSignal | null;
  readonly interfere: (interference: Interference) => void;
  readonly refuse: (fault: AnswerFault | ExpiryFault) => OperationAnswer;
}

/** An answer, of which perhaps only half the body arrives. */
export type FaultyAnswer = OperationAnswer & { readonly cut?: boolean };

/**
 * Carries an operation out through what it meets: others act, it waits, it is refused, or its answer is lost.
 * @throws ConnectionDropped where the connection breaks; the reason of `signal` where the client gives up
 */
export async function throughFaults(meeting: Meeting, around: Surroundings, perform: () => FaultyAnswer | Promise<FaultyAnswer>): Promise<FaultyAnswer> {
  const { delays, interferences, end } = meeting;
  for (const delay of delays.filter(({ late }) => !late)) await holdUp(delay, around);
  interferences.forEach(around.interfere);
  if (end !== null && end.kind !== 'drop') return around.refuse(end);
  if (end?.moment === 'before') throw new ConnectionDropped();
  const answer = await perform();
  if (end?.moment === 'after') throw new ConnectionDropped();
  for (const delay of delays.filter(({ late }) => late)) await holdUp(delay, around);
  return end === null ? answer : { ...answer, cut: true };
}

async function holdUp({ milliseconds, line }: Delay, { wait, signal }: Surroundings): Promise<void> {
  if (signal === null) return wait(milliseconds);
  let stop: () => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    if (signal.aborted) throw signal.reason;
    await Promise.race([wait(milliseconds, signal), givenUp]);
  } catch (error) {
    line.abandon();
    throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
