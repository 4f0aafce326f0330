/** What the command line answers to the shell. */
export const exitCodes = { success: 0, doesNotHold: 1, wrongUse: 2 } as const;

/** Ends a command with a message on standard error and an exit code. */
export class Stop extends Error {
  public constructor(
    public readonly exitCode: number,
    message: string
  ) {
    super(message);
    this.name = 'Stop';
  }
}
