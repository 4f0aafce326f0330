/** The two components of react-vertical-timeline-component, which brings no types of its own: what of them is used. */
declare module 'react-vertical-timeline-component' {
  export function VerticalTimeline(props: {
    readonly animate: boolean;
    readonly layout: '1-column-left';
    readonly lineColor: string;
    readonly className: string;
    readonly children: import('react').ReactNode;
  }): JSX.Element;

  export function VerticalTimelineElement(props: {
    readonly id: string;
    readonly className: string;
    readonly iconClassName: string;
    readonly visible: boolean;
    /** `skip` makes no observer: nothing appears by itself. */
    readonly intersectionObserverProps: { readonly skip: boolean };
    readonly children: import('react').ReactNode;
  }): JSX.Element;
}
