import type { OperationRequest, Operator } from '../../http/operate';
import type { Person, TenantStore } from '../../store/types';
import { expireDigests } from '../digest';
import { expiredToken, struck } from '../refusals';
import type { Wait } from '../types';
import type { FaultBoard } from './faultBoard';
import { interfere } from './interfere';
import type { Probe } from './matchRule';
import { OtherPeople } from './otherPeople';
import { throughFaults, type FaultyAnswer } from './throughFaults';

/** Who asks, and whether they still wait for the answer. */
export interface Asking {
  readonly person: Person;
  readonly signal: AbortSignal | null;
}

/** The way from the gate to what is asked, on which faults are met. */
export class FaultPassage {
  private readonly others: OtherPeople;
  /** Bearer tokens that a fault made expire. */
  private readonly expiredTokens = new Set<string>();

  constructor(
    private readonly operator: Operator,
    private readonly store: TenantStore,
    private readonly faults: FaultBoard,
    private readonly wait: Wait
  ) {
    this.others = new OtherPeople(operator);
  }

  /**
   * Carries something out amid the faults that it meets.
   * @param part which part of a $batch, from 1; null outside, and for the envelope
   * @throws ConnectionDropped where the connection breaks; the reason of the signal where the client gives up
   */
  async amid(
    operation: OperationRequest,
    { person, signal }: Asking,
    part: number | null,
    perform: () => FaultyAnswer | Promise<FaultyAnswer>
  ): Promise<FaultyAnswer> {
    const { core } = this.operator;
    const token = operation.headers.get('authorization');
    if (token !== null && this.expiredTokens.has(token)) throw expiredToken();
    const probe: Probe = {
      method: operation.method,
      url: operation.url.pathname + operation.url.search,
      person: person.login,
      email: person.email,
      part,
      content: () => new TextDecoder().decode(operation.bytes),
    };
    const meeting = this.faults.meet(probe);
    if (!meeting) return perform();
    return throughFaults(
      meeting,
      {
        wait: this.wait,
        signal,
        interfere: (each) => interfere(each, probe, core, this.store, this.others),
        refuse: (fault) => {
          if (fault.kind === 'expiry' && fault.of === 'digest') expireDigests(core, person.login);
          if (fault.kind === 'expiry' && fault.of === 'token' && token !== null) this.expiredTokens.add(token);
          return struck(fault, operation, core.clock());
        },
      },
      perform
    );
  }
}
