import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { useLooks } from '../../../../ui/useLooks';
import { sayAt } from '../fields/sayValue';
import { useKeepingGround } from './keepingGround';
import type { Offered } from './offered';

export interface OfferProps {
  readonly offer: Offered;
  /** What it would be written into. */
  readonly label: string;
  readonly onUse: () => void;
}

/** What is known, where it comes from, and a button that writes it. */
export function Offer({ offer, label, onUse }: OfferProps): JSX.Element {
  const { words, saying } = useKeepingGround();
  const look = useLooks();
  const says = sayAt(offer.path, offer.value, saying);
  const from = { gathered: words.gathered, settings: words.fromSettings, schedule: words.fromSchedule }[offer.because];
  return (
    <div className={look.row}>
      <p className={look.quiet} style={{ whiteSpace: 'pre-line', flex: '1 1 240px' }}>
        {from(says)}
      </p>
      <DefaultButton text={words.useThis} ariaLabel={words.useFor(label)} onClick={onUse} />
    </div>
  );
}
