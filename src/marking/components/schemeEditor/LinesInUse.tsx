import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { useLooks } from '../../../ui/useLooks';
import { readLinesInUse, type LineInUse } from '../../rules';
import { useSchemeEditor } from './surroundings';

export interface LinesInUseProps {
  readonly onChange: (lines: readonly LineInUse[]) => void;
}

interface Gathered {
  readonly lines: readonly LineInUse[];
  readonly sites: number;
  readonly failed: readonly { readonly address: string; readonly why: string }[];
}

/** The markings that are in use: read from sites that the person names, or pasted. */
export function LinesInUse({ onChange }: LinesInUseProps): JSX.Element {
  const { gather, words } = useSchemeEditor();
  const look = useLooks();
  const { force } = words;
  const [pasted, setPasted] = React.useState('');
  const [sites, setSites] = React.useState('');
  const [gathered, setGathered] = React.useState<Gathered | 'reading' | null>(null);
  const addresses = [...new Set(sites.split('\n').map((line) => line.trim()))].filter((line) => line !== '');

  const read = async (): Promise<void> => {
    setGathered('reading');
    const found: LineInUse[] = [];
    const failed: { address: string; why: string }[] = [];
    // One site after the other: together they would share one person's limit all the same.
    for (const address of addresses) {
      try {
        found.push(...(await gather(address)));
      } catch (error) {
        failed.push({ address, why: error instanceof RangeError ? force.noAddress : force.siteFailed(address) });
      }
    }
    setGathered({ lines: found, sites: addresses.length - failed.length, failed });
    onChange([...found, ...readLinesInUse(pasted)]);
  };

  return (
    <fieldset className={look.group}>
      <legend className={look.legend}>{force.inUse}</legend>
      <div className={look.tight}>
        <p className={look.quiet}>{force.inUseHint}</p>
        <Field
          multiline
          autoAdjustHeight
          rows={2}
          label={force.sites}
          description={force.sitesHint}
          value={sites}
          onChange={(_, value = '') => setSites(value)}
        />
        <div>
          <DefaultButton
            text={force.readSites}
            disabled={addresses.length === 0 || gathered === 'reading'}
            allowDisabledFocus
            onClick={() => addresses.length > 0 && gathered !== 'reading' && void read()}
          />
        </div>
        <div role="status">
          {gathered === 'reading' && <Skeleton lines={2} label={force.readingSites} />}
          {gathered !== null && gathered !== 'reading' && (
            <p className={look.text}>
              {force.readBack(
                gathered.sites,
                gathered.lines.reduce((sum, { count }) => sum + count, 0)
              )}
            </p>
          )}
        </div>
        {gathered !== null &&
          gathered !== 'reading' &&
          gathered.failed.map(({ address, why }) => (
            <Notice key={address} kind="warning">
              {address}: {why}
            </Notice>
          ))}
        <Field
          multiline
          rows={4}
          label={force.paste}
          value={pasted}
          onChange={(_, value = '') => {
            setPasted(value);
            onChange([...(gathered !== null && gathered !== 'reading' ? gathered.lines : []), ...readLinesInUse(value)]);
          }}
        />
      </div>
    </fieldset>
  );
}
