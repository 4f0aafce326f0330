import * as React from 'react';
import { useLooks } from '../../../../ui/useLooks';
import { useOwnId } from '../../../../ui/useOwnId';
import { contrast } from '../../../schemes/contrast';
import type { Colours } from '../../../rules';
import { useSchemeEditor } from '../surroundings';

export interface ColourFieldsProps {
  /** The marking that wears the colours, as it will look. */
  readonly name: string;
  readonly colours: Colours;
  readonly onChange: (colours: Colours) => void;
}

const ENOUGH = 4.5;
const HEX = /^#[0-9a-f]{6}$/i;

/** A pair of colours, how they look together, and whether everybody can read them. */
export function ColourFields({ name, colours, onChange }: ColourFieldsProps): JSX.Element {
  const { words } = useSchemeEditor();
  const look = useLooks();
  const id = useOwnId('mun-colour');
  const whole = HEX.test(colours.text) && HEX.test(colours.background);
  const ratio = whole ? Math.floor(contrast(colours) * 10) / 10 : 0;
  const box = { width: 44, height: 32, padding: 0, background: 'transparent' };
  return (
    <div className={look.tight}>
      <div className={look.row}>
        <label htmlFor={`${id}-text`} className={look.quiet}>
          {words.levels.text} <span className={look.hidden}>{words.levels.of(name)}</span>
        </label>
        <input
          id={`${id}-text`}
          type="color"
          style={box}
          value={colours.text}
          onChange={(event) => onChange({ ...colours, text: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-background`} className={look.quiet}>
          {words.levels.background} <span className={look.hidden}>{words.levels.of(name)}</span>
        </label>
        <input
          id={`${id}-background`}
          type="color"
          style={box}
          value={colours.background}
          onChange={(event) => onChange({ ...colours, background: event.currentTarget.value })}
        />
        <span className={look.liveLine} style={{ color: colours.text, backgroundColor: colours.background, margin: 0 }}>
          {name}
        </span>
      </div>
      <p className={look.quiet} role="status">
        {words.levels.contrast(ratio.toFixed(1), whole && contrast(colours) >= ENOUGH)}
      </p>
    </div>
  );
}
