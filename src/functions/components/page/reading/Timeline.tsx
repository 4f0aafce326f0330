import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { VerticalTimeline, VerticalTimelineElement } from 'react-vertical-timeline-component';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import type { TimelineEntry } from '../../../rules/showing';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { saySubject, sayWhen } from './saySubject';

const STILL = { skip: true };

/** What happened, along a line. The looks are ours: the library's own style sheet is loaded nowhere, and nothing moves. */
export default function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): JSX.Element {
  const ground = useReading();
  const { words } = ground;
  const look = useLooks();
  const own = useReadingLooks();
  const id = useOwnId('mun-timeline');
  return (
    <div role="list" aria-label={words.timeline.caption}>
      <VerticalTimeline animate={false} layout="1-column-left" lineColor="transparent" className={own.timeline}>
        {entries.map((entry, at) => {
          const { what, source } = saySubject(entry, ground);
          const filled = entry.kind === 'history' || entry.kind === 'began' || entry.kind === 'ended';
          return (
            <VerticalTimelineElement
              key={entry.key}
              id={`${id}-${at}`}
              className={own.entry}
              iconClassName={css(own.dot, filled && own.dotFilled)}
              visible
              intersectionObserverProps={STILL}
            >
              <div role="listitem">
                <p className={look.quiet}>
                  {sayWhen(entry, ground)} · {words.timeline.kinds[entry.kind]} {entry.gathered && <span className={own.mark}>{words.gathered.mark}</span>}
                </p>
                <p className={look.text}>{what}</p>
                {source !== '' && <p className={look.quiet}>{words.timeline.source(source)}</p>}
              </div>
            </VerticalTimelineElement>
          );
        })}
      </VerticalTimeline>
    </div>
  );
}
