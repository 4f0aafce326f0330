import * as React from 'react';
import { Field } from '../../../ui/Field';

export interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** YYYY-MM-DD, or empty. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

/** A day of the calendar, with the browser's own picker. */
export function DayField({ label, hint, value, onChange }: DayFieldProps): JSX.Element {
  return <Field type="date" label={label} description={hint} value={value} min="1800-01-01" max="9998-12-31" onChange={(_, day = '') => onChange(day)} />;
}
