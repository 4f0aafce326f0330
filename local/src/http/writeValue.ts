import { declaredType } from '../model/contract';
import { qualified, type Annotations } from './annotations';
import type { Format } from './format';

/** Writes values as JSON in one format: 64-bit numbers are text; complex values and collections say their type where the level asks. */
export class ValueWriter {
  constructor(
    private readonly format: Format,
    private readonly annotations: Annotations
  ) {}

  /** @param type as the contract has it: `Int64!`, `Collection(SP.KeyValue)` */
  write(type: string, value: unknown): unknown {
    if (value === null || value === undefined) return null;
    const plain = type.replace('!', '');
    if (plain === 'Int64') return String(value);
    if (typeof value !== 'object') return value;
    if (Array.isArray(value)) return this.collection(/^Collection\((.*)\)$/.exec(plain)?.[1] ?? 'String', value);
    return this.format.level === 'verbose' || this.format.level === 'full' ? this.complex(plain, value as Readonly<Record<string, unknown>>) : value;
  }

  collection(element: string, values: readonly unknown[]): unknown {
    const written = values.map((each) => this.write(element, each));
    return this.format.level === 'verbose' ? { __metadata: { type: `Collection(${qualified(element)})` }, results: written } : written;
  }

  private complex(type: string, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const members = Object.entries(value).map(([name, member]) => {
      const declared = declaredType(type, name);
      if (declared === undefined) return { [name]: member };
      return { ...this.annotations.ofProperty(name, declared, member), [name]: this.write(declared, member) };
    });
    return Object.assign({}, this.annotations.ofComplex(type), ...members) as Readonly<Record<string, unknown>>;
  }
}
