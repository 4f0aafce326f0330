const chunkLength = 32_768;

/** Text gathered as UTF-8, so that a long answer never stands in memory as one string, nor its pieces until the end. */
export class Utf8Text {
  private readonly chunks: Uint8Array[] = [];
  private text = '';

  add(piece: string): void {
    this.text += piece;
    if (this.text.length >= chunkLength) this.flush();
  }

  bytes(): Uint8Array {
    this.flush();
    return Buffer.concat(this.chunks);
  }

  private flush(): void {
    this.chunks.push(Buffer.from(this.text));
    this.text = '';
  }
}
