/** Puts text on the clipboard. Says whether that could be done: a browser or a frame may forbid it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await globalThis.navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
