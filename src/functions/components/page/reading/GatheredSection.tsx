import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { Facts } from '../../../../ui/Facts';
import { useLooks } from '../../../../ui/useLooks';
import { listWithAnd } from '../../../../words/lists';
import { formatNumber } from '../../../../words/numbers';
import { formatSize } from '../../../../words/sizes';
import type { GatheredLibrary } from '../../../rules';
import { gatheredBeside, placeLink } from '../../../rules/showing';
import { GatherPart } from '../gathering/GatherPart';
import { MaybeLink } from './MaybeLink';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { Section } from './Section';
import { ShortTable } from './ShortTable';

const MOST_FORMATS = 4;
const NOTHING = { owners: [], libraries: [], channels: [] };

const formatsOf = ({ formats }: GatheredLibrary): string =>
  Object.entries(formats)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_FORMATS)
    .map(([format]) => format)
    .join(', ');

function Libraries({ libraries }: { readonly libraries: readonly GatheredLibrary[] }): JSX.Element {
  const { words, fields, culture, day } = useReading();
  const look = useLooks();
  const { gathered } = words;
  return (
    <>
      <h4 className={look.heading}>{gathered.libraries}</h4>
      <ShortTable
        caption={gathered.libraries}
        columns={[
          { heading: gathered.library },
          { heading: gathered.documents, number: true },
          { heading: gathered.size, number: true },
          { heading: gathered.dates },
          { heading: gathered.formats },
        ]}
        count={libraries.length}
        row={(at) => {
          const library = libraries[at];
          return {
            key: library.id,
            cells: [
              <>
                <MaybeLink href={placeLink(library.url)}>{library.title}</MaybeLink>
                {!library.complete && <span className={look.quiet}> ({gathered.incomplete})</span>}
              </>,
              formatNumber(library.documents, culture),
              formatSize(library.bytes, culture),
              fields.span(day(library.from), day(library.to)),
              formatsOf(library),
            ],
          };
        }}
      />
    </>
  );
}

/** What the site was found to hold and nobody wrote of: marked so, with when; whoever may can have it looked at again. */
export function GatheredSection(): JSX.Element | null {
  const { page, gathered, rights, words, culture } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  if (gathered === null && !rights.edit) return null;
  const { owners, libraries, channels } = gathered === null ? NOTHING : gatheredBeside(page, gathered);
  const says = words.gathered;
  const facts = [
    {
      key: 'owners',
      name: says.owners,
      says: listWithAnd(
        owners.map(({ name }) => name),
        culture
      ),
    },
    { key: 'channels', name: says.channels, says: channels.map(({ name, kind }) => says.channel(name, kind)).join(', ') },
  ].filter(({ says: each }) => each !== '');
  return (
    <Section heading={words.sections.gathered}>
      <div className={css(own.gathered, own.section)}>
        {facts.length + libraries.length > 0 && (
          <p className={look.quiet}>
            <span className={own.mark}>{says.mark}</span> {says.lead}
          </p>
        )}
        {facts.length > 0 && <Facts facts={facts} />}
        {libraries.length > 0 && <Libraries libraries={libraries} />}
        <GatherPart />
      </div>
    </Section>
  );
}
