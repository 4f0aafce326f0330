import { commonAddress } from './address';
import type { Probe } from './matchRule';
import type { JournalEntry } from './types';

const kept = 10_000;

/** A strike just written, of which more is learnt later. */
export interface Line {
  /** The client gave up meanwhile. */
  abandon(): void;
  /** What came of it, in a few words. */
  add(words: string): void;
}

/** Who met what, in the order in which it happened. */
export class Journal {
  private entries: { -readonly [K in keyof JournalEntry]: JournalEntry[K] }[] = [];
  private count = 0;

  constructor(private readonly clock: () => Date) {}

  write(fault: number, met: string, probe: Probe): Line {
    this.count += 1;
    const entry = {
      nth: this.count,
      fault,
      met,
      method: probe.method,
      address: commonAddress(probe.url),
      person: probe.person,
      part: probe.part,
      time: this.clock().toISOString(),
      abandoned: false,
    };
    this.entries.push(entry);
    if (this.entries.length > kept * 2) this.entries = this.entries.slice(-kept);
    return {
      abandon: () => {
        entry.abandoned = true;
      },
      add: (words) => {
        entry.met = `${entry.met}: ${words}`;
      },
    };
  }

  clear(): void {
    this.entries = [];
    this.count = 0;
  }

  read(): readonly JournalEntry[] {
    return this.entries.slice(-kept).map((entry) => ({ ...entry }));
  }
}
