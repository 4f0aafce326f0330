import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Facts } from '../../../../ui/Facts';
import { useLooks } from '../../../../ui/useLooks';
import { formatDateTime } from '../../../../words/dates';
import { namePath, sayAt } from '../fields/sayValue';
import { useTimeZone } from '../useTimeZone';
import { useKeepingGround } from './keepingGround';
import type { DraftAtHand } from './useDraft';

export interface KeptNoticeProps {
  readonly kept: NonNullable<DraftAtHand['kept']>;
  readonly onTakeUp: () => void;
  readonly onThrowAway: () => void;
}

/** What was not saved the last time is offered again, before anything else is written. */
export function KeptNotice({ kept, onTakeUp, onThrowAway }: KeptNoticeProps): JSX.Element {
  const { words, saying, culture } = useKeepingGround();
  const look = useLooks();
  const zone = useTimeZone();
  const own = { ...saying, page: kept.page };
  return (
    <div className={look.stack}>
      <h3 className={look.heading}>{words.keptHeading(formatDateTime(kept.at, culture, zone))}</h3>
      <p className={look.text}>{words.kept(kept.changes.length)}</p>
      <Facts
        facts={kept.changes.map(({ path, was, value }) => ({
          key: path,
          name: namePath(path, own, value ?? was),
          says: value === null ? words.takesAway : sayAt(path, value, own, true) || words.emptyValue,
        }))}
      />
      <div className={look.row}>
        <PrimaryButton text={words.takeUp} onClick={onTakeUp} />
        <DefaultButton text={words.throwAway} onClick={onThrowAway} />
      </div>
    </div>
  );
}
