import * as React from 'react';
import { Notice } from '../../../../ui/Notice';
import { Skeleton } from '../../../../ui/Skeleton';
import { useAreaWords } from '../../../../ui/useAreaWords';
import { disposalWords, type DisposalWords } from '../../../../words/disposal';
import { createDisposalDesk } from '../../../store/disposal';
import { useRecordsDesk } from '../surroundings';
import { Disposal } from './Disposal';
import { DisposalProvider } from './surroundings';

/** The tab of disposal: its words, and its desk out of the site. */
export default function DisposalView(): JSX.Element {
  const { site, culture, words: around, work } = useRecordsDesk();
  const desk = React.useMemo(() => createDisposalDesk(site), [site]);
  const { words, error } = useAreaWords<DisposalWords>(disposalWords, culture);
  if (error !== null) {
    const { why, remedy } = work.problemOfAll({ code: 'network' });
    return (
      <Notice kind="error">
        {why} {remedy}
      </Notice>
    );
  }
  if (words === null) return <Skeleton lines={5} label={around.reading} />;
  return (
    <DisposalProvider value={{ desk, words }}>
      <Disposal />
    </DisposalProvider>
  );
}
