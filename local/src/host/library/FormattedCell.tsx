import * as React from 'react';
import { Icon } from '@fluentui/react/lib/Icon';
import { drawFormat, FormatError, type DrawnElement, type FormatContext, type FormatElement } from '../formatting';

interface FormattedCellProps {
  readonly format: FormatElement;
  readonly context: FormatContext;
  /** Shown where the format is one that SharePoint would refuse. */
  readonly plain: string;
}

/** A cell drawn by its column's format. */
export const FormattedCell: React.FC<FormattedCellProps> = ({ format, context, plain }) => {
  try {
    return <div className="formatted">{drawFormat(format, context).map(build)}</div>;
  } catch (error) {
    if (error instanceof FormatError) {
      return <>{plain}</>;
    }
    throw error;
  }
};

const VOID = new Set(['img', 'path']);

function build(element: DrawnElement, index: number): React.ReactElement {
  const { class: className, ...attributes } = element.attributes;
  const props = {
    ...attributes,
    key: index,
    ...(className ? { className } : {}),
    style: styleOf(element.style),
    ...(element.tag === 'button' ? { type: 'button' as const } : {}),
    ...(element.tag === 'img' && attributes['alt'] === undefined ? { alt: '' } : {}),
  };
  if (VOID.has(element.tag)) {
    return React.createElement(element.tag, props);
  }
  const icon = element.icon ? <Icon key="icon" iconName={element.icon} aria-hidden /> : null;
  return React.createElement(element.tag, props, icon, element.text || null, ...element.children.map(build));
}

/** React wants style names in camel case; custom properties stay as they are. */
function styleOf(style: Readonly<Record<string, string>>): React.CSSProperties {
  return Object.fromEntries(
    Object.entries(style).map(([name, value]) => [
      name.startsWith('--') ? name : name.replace(/^-/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ])
  );
}
