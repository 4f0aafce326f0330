import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import type { Succession } from '../../../rules';
import { pageLink } from '../../../rules/showing';
import { MaybeLink } from './MaybeLink';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { Section } from './Section';
import { ShortTable } from './ShortTable';

function Successions({ heading, of }: { readonly heading: string; readonly of: readonly Succession[] }): JSX.Element | null {
  const { fields, day } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  if (of.length === 0) return null;
  return (
    <>
      <h4 className={look.heading}>{heading}</h4>
      <ul className={own.list}>
        {of.map(({ id, kind, date, title, siteUrl, body }) => {
          const notes = [kind === '' ? '' : fields.choices.succession[kind], day(date)].filter((each) => each !== '');
          return (
            <li key={id}>
              <MaybeLink href={pageLink(siteUrl)}>{title || body || fields.parts.predecessors.unnamed}</MaybeLink>
              {title !== '' && body !== '' && `, ${body}`}
              {notes.length > 0 && <span className={look.quiet}> ({notes.join(', ')})</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Where the function came from and went to, and what else it has to do with. */
export function RelatedSection(): JSX.Element | null {
  const { page, words, fields, day } = useReading();
  const own = useReadingLooks();
  const { relations, predecessors, successors } = page;
  if (relations.length + predecessors.length + successors.length === 0) return null;
  const { related } = words;
  return (
    <Section heading={words.sections.related}>
      <Successions heading={related.cameFrom} of={predecessors} />
      <Successions heading={related.wentTo} of={successors} />
      {relations.length > 0 && (
        <ShortTable
          caption={related.caption}
          columns={[related.name, related.kind, related.how, related.dates].map((heading) => ({ heading }))}
          count={relations.length}
          row={(at) => {
            const { id, kind, category, name, identifier, url, description, from, to } = relations[at];
            return {
              key: id,
              cells: [
                <>
                  <MaybeLink href={pageLink(url)}>{name || identifier || fields.parts.relations.unnamed}</MaybeLink>
                  {description !== '' && <span className={own.under}>{description}</span>}
                </>,
                kind === '' ? '' : fields.choices.relationKind[kind],
                category === '' ? '' : fields.choices.category[category],
                fields.span(day(from), day(to)),
              ],
            };
          }}
        />
      )}
    </Section>
  );
}
