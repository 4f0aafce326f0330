/** Says how far something has come: one line that is written anew on a terminal, and a line each time elsewhere. */
export function progressLine(stream: NodeJS.WriteStream): { say(words: string): void; done(): void } {
  let open = false;
  return {
    say: (words) => {
      stream.write(stream.isTTY ? `\r\u001b[K${words}` : `${words}\n`);
      open = stream.isTTY === true;
    },
    done: () => {
      if (open) stream.write('\n');
      open = false;
    },
  };
}
