/** How much was used in the last so many seconds, kept in buckets of a three-hundredth of them, a second at the least. */
export class SlidingWindow {
  private readonly buckets: { readonly from: number; amount: number }[] = [];
  private sum = 0;
  private readonly span: number;
  private readonly width: number;

  constructor(seconds: number) {
    this.span = seconds * 1000;
    this.width = Math.max(1000, this.span / 300);
  }

  /** @param now milliseconds since 1970 */
  used(now: number): number {
    while (this.buckets.length > 0 && this.buckets[0].from + this.span <= now) this.sum -= this.buckets.shift()?.amount ?? 0;
    return this.sum;
  }

  add(amount: number, now: number): void {
    const from = Math.floor(now / this.width) * this.width;
    const last = this.buckets[this.buckets.length - 1];
    if (last?.from === from) last.amount += amount;
    else this.buckets.push({ from, amount });
    this.sum += amount;
  }

  /** Whole seconds until less than `allowance` is used, if nothing more is; at least 1. */
  secondsUntilBelow(allowance: number, now: number): number {
    let left = this.used(now);
    for (const { from, amount } of this.buckets) {
      left -= amount;
      if (left < allowance) return Math.max(1, Math.ceil((from + this.span - now) / 1000));
    }
    return 1;
  }
}
