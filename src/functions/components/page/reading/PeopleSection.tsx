import * as React from 'react';
import { useReading } from './readingGround';
import { Section } from './Section';
import { ShortTable } from './ShortTable';

/** Who has to do with the function, and in which post. */
export function PeopleSection(): JSX.Element | null {
  const { page, words, fields, day } = useReading();
  const posts = page.keyPosts;
  if (posts.length === 0) return null;
  const { people } = words;
  return (
    <Section heading={words.sections.people}>
      <ShortTable
        caption={people.caption}
        columns={[people.post, people.name, people.role, people.dates].map((heading) => ({ heading }))}
        count={posts.length}
        row={(at) => {
          const { id, post, name, role, from, to } = posts[at];
          return {
            key: id,
            cells: [
              post || name || fields.parts.keyPosts.unnamed,
              post === '' ? '' : name,
              role === '' ? '' : fields.choices.role[role],
              fields.span(day(from), day(to)),
            ],
          };
        }}
      />
    </Section>
  );
}
