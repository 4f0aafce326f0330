import * as React from 'react';
import { css } from '@fluentui/react/lib/Utilities';
import { useLooks } from '../../../../ui/useLooks';
import { listWithAnd } from '../../../../words/lists';
import type { FunctionPage } from '../../../rules';
import { pageLink } from '../../../rules/showing';
import { useReading } from './readingGround';
import { useReadingLooks } from './readingLooks';
import { MaybeLink } from './MaybeLink';

const MOST_LAWS = 3;

/** The laws that give authority today; where none does, those that did. */
function lawsOf({ legislation }: FunctionPage, today: string): FunctionPage['legislation'] {
  const standing = legislation.filter(({ to }) => to === '' || to >= today.slice(0, to.length));
  return standing.length > 0 ? standing : legislation;
}

function Authority(): JSX.Element | null {
  const { page, today, words, day } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const { startDate, endDate } = page;
  const laws = lawsOf(page, today);
  const span =
    startDate !== '' && endDate !== ''
      ? words.fromUntil(day(startDate), day(endDate))
      : startDate !== ''
        ? words.since(day(startDate))
        : endDate !== ''
          ? words.until(day(endDate))
          : '';
  if (span === '' && laws.length === 0) return null;
  const shown = laws.slice(0, MOST_LAWS);
  const under = span === '' ? words.under.charAt(0).toUpperCase() + words.under.slice(1) : words.under;
  return (
    <p className={css(look.text, own.text)}>
      {span}
      {shown.length > 0 && `${span === '' ? '' : ', '}${under} `}
      {shown.map((law, at) => (
        <React.Fragment key={law.id}>
          {at > 0 && '; '}
          <MaybeLink href={pageLink(law.url)}>{words.lawWith(law.act, law.section)}</MaybeLink>
        </React.Fragment>
      ))}
      {laws.length > MOST_LAWS && `; ${words.moreLaws(laws.length - MOST_LAWS)}`}.
    </p>
  );
}

/** What the team is called and does, on what authority, since when: before anything else. */
export function Lead({
  heading,
  untitled,
  empty,
}: {
  readonly heading: React.Ref<HTMLHeadingElement>;
  readonly untitled: string;
  readonly empty: string;
}): JSX.Element {
  const { page, fields, words, culture } = useReading();
  const look = useLooks();
  const own = useReadingLooks();
  const other = [...page.otherNames, ...page.acronyms].filter((name) => name !== '');
  const place = [
    page.type === '' ? '' : fields.choices.type[page.type],
    page.businessUnit,
    page.department,
    page.parent === '' ? '' : words.partOf(page.parent),
  ].filter((each) => each !== '');
  return (
    <>
      <div>
        <h2 className={css(look.title, own.title)} tabIndex={-1} ref={heading}>
          {page.title || untitled}
        </h2>
        {page.parallelNames.length > 0 && <p className={look.text}>{page.parallelNames.join(' · ')}</p>}
        {other.length > 0 && <p className={look.quiet}>{words.alsoCalled(listWithAnd(other, culture))}</p>}
        {place.length > 0 && <p className={look.quiet}>{place.join(' · ')}</p>}
      </div>
      <p className={own.lead}>{page.purpose || empty}</p>
      <Authority />
    </>
  );
}
