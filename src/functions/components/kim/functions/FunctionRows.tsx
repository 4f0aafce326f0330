import * as React from 'react';
import { Table } from '../../../../ui/Table';
import { TextLink } from '../../../../ui/TextLink';
import { useLooks } from '../../../../ui/useLooks';
import { formatDate } from '../../../../words/dates';
import type { FunctionRegisterWords } from '../../../../words/functionRegister';
import { formatNumber } from '../../../../words/numbers';
import { rollUpStanding, type StoredRollUp } from '../../../rules';
import { siteLink } from '../rollUps/siteLink';
import { useFunctionsDesk } from '../surroundings';
import { levelName } from './registerCsv';

export interface FunctionRowsProps {
  readonly caption: string;
  readonly sites: readonly StoredRollUp[];
  readonly words: FunctionRegisterWords;
  readonly today: string;
}

/** Functions of several sites, one a row. */
export function FunctionRows({ caption, sites, words, today }: FunctionRowsProps): JSX.Element {
  const { kim, culture } = useFunctionsDesk();
  const look = useLooks();
  const { columns } = words;
  const day = (text: string): string => (Number.isNaN(Date.parse(text)) ? text : formatDate(text, culture, 'UTC'));
  const name = (each: StoredRollUp): JSX.Element => {
    const title = each.title || each.siteTitle || words.untitled;
    const link = siteLink(each.siteUrl, kim.door.webUrl);
    const about = [each.businessUnit, each.department].filter((text) => text !== '').join(', ');
    return (
      <>
        {link === '' ? title : <TextLink href={link}>{title}</TextLink>}
        {about !== '' && (
          <span className={look.quiet} style={{ display: 'block' }}>
            {about}
          </span>
        )}
      </>
    );
  };
  const confirmed = (each: StoredRollUp): JSX.Element => {
    const standing = rollUpStanding(each, today);
    return (
      <>
        {each.confirmedOn === '' ? words.standings[standing] : words.confirmedOn(day(each.confirmedOn))}
        {standing === 'overdue' && (
          <span className={look.quiet} style={{ display: 'block' }}>
            {words.overdueSince(day(each.nextReview))}
          </span>
        )}
        {standing === 'ended' && each.confirmedOn !== '' && (
          <span className={look.quiet} style={{ display: 'block' }}>
            {words.standings.ended}
          </span>
        )}
      </>
    );
  };
  return (
    <Table
      caption={caption}
      columns={[
        { heading: columns.function },
        { heading: columns.level },
        { heading: columns.confirmed },
        { heading: columns.series, number: true },
        { heading: columns.keyRecords, number: true },
      ]}
      rows={sites.map((each) => ({
        key: String(each.rowId),
        cells: [name(each), levelName(words, each.level), confirmed(each), formatNumber(each.series.length, culture), formatNumber(each.keyRecords, culture)],
      }))}
    />
  );
}
