import * as React from 'react';
import { TextField, type ITextFieldProps, type ITextFieldStyles } from '@fluentui/react/lib/TextField';

// Fluent's own hint is ten pixels high, which is too small to read.
const styles: Partial<ITextFieldStyles> = { description: { fontSize: 12, lineHeight: 16 } };

/** A text field whose hint can be read. */
export function Field(props: ITextFieldProps): JSX.Element {
  return <TextField styles={styles} {...props} />;
}
