/** Short enough that what is joined has not grown old when it is written. */
const chunkLength = 8192;
/** UTF-8 takes at most so many bytes for each unit of a JavaScript string. */
const mostBytes = 3;

/** Text gathered as UTF-8, so that a long answer never stands in memory as one string, nor its pieces until the end. */
export class Utf8Text {
  private buffer = Buffer.allocUnsafeSlow(1 << 16);
  private length = 0;
  private text = '';

  add(piece: string): void {
    this.text += piece;
    if (this.text.length >= chunkLength) this.flush();
  }

  /** All of it, on a buffer that nothing else uses. */
  bytes(): Uint8Array {
    this.flush();
    return this.buffer.subarray(0, this.length);
  }

  private flush(): void {
    this.reserve(this.text.length * mostBytes);
    this.length += this.buffer.write(this.text, this.length);
    this.text = '';
  }

  private reserve(more: number): void {
    let size = this.buffer.length;
    while (size < this.length + more) size *= 2;
    if (size === this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(size);
    this.buffer.copy(larger, 0, 0, this.length);
    this.buffer = larger;
  }
}
