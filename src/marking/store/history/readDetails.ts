import type { Basis, Clearance, Embargo, MarkingDetails, Origin, Release } from '../../rules';

/** Text out of a list: anybody who may add rows can have written anything, and what is not text is none. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const objectOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function readEnd(value: unknown): Embargo | null {
  const { until, becomes } = objectOf(value);
  const { kind, at, event } = objectOf(until);
  // A time that is none would break what says it.
  if (kind === 'time') return Number.isNaN(Date.parse(textOf(at))) ? null : { until: { kind, at: textOf(at) }, becomes: textOf(becomes) };
  return kind === 'event' ? { until: { kind, event: textOf(event) }, becomes: textOf(becomes) } : null;
}

/** A marking's details as a row of history holds them. */
export function readMarkingDetails(value: unknown): MarkingDetails {
  const { instructions, embargo } = objectOf(value);
  return { instructions: listOf(instructions).map(textOf).filter(Boolean), embargo: readEnd(embargo) };
}

const SOURCES: Readonly<Record<Origin['source'], true>> = { column: true, property: true, label: true, container: true, copyOf: true };

function readOrigin(value: unknown): Origin | null {
  const { source, name, value: stood } = objectOf(value);
  return Object.prototype.hasOwnProperty.call(SOURCES, textOf(source))
    ? { source: source as Origin['source'], name: textOf(name), value: textOf(stood) }
    : null;
}

function readClearance(value: unknown): Clearance {
  const { id, by, on, reference } = objectOf(value);
  return { id: textOf(id), by: textOf(by), on: textOf(on), reference: textOf(reference) };
}

/** The release that a row belongs to; one without its id is none. */
function readRelease(value: unknown): Release | null {
  const { id, version, copy } = objectOf(value);
  return textOf(id) === '' ? null : { id: textOf(id), version: textOf(version), copy: textOf(copy) };
}

/** What a row of history rests on; null where it says nothing that can be read. */
export function readBasis(value: unknown): Basis | null {
  const basis = objectOf(value);
  const origin = readOrigin(basis.origin);
  const clearances = listOf(basis.clearances).map(readClearance);
  const release = readRelease(basis.release);
  const challenge = textOf(basis.challenge);
  if (origin === null && clearances.length === 0 && release === null && challenge === '') return null;
  return {
    ...(origin !== null ? { origin } : {}),
    ...(clearances.length > 0 ? { clearances } : {}),
    ...(release !== null ? { release } : {}),
    ...(challenge !== '' ? { challenge } : {}),
  };
}
