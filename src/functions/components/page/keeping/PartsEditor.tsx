import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { useLooks } from '../../../../ui/useLooks';
import { EMPTY_PARTS, type Json, type PartName } from '../../../rules';
import { PART_FIELDS, type FieldKind } from '../fields/describe';
import { FieldInput } from '../fields/FieldInput';
import { namePart, sayPart } from '../fields/sayValue';
import { useKeepingGround } from './keepingGround';
import { Offer } from './Offer';
import type { Offered } from './offered';
import { RecordByHand } from './RecordByHand';

export interface PartsEditorProps {
  readonly part: PartName;
  readonly parts: readonly { readonly id: string }[];
  readonly offered: readonly Offered[];
  readonly set: (path: string, value: Json) => void;
}

const partLooks = memoizeFunction(({ semanticColors, palette }: ITheme) => {
  const line = `1px solid ${semanticColors.variantBorder || palette.neutralLight}`;
  return mergeStyleSets({
    list: { listStyle: 'none', margin: 0, padding: 0 },
    item: { padding: '12px 0', borderBottom: line },
    open: { padding: '12px 0 12px 12px', borderLeft: `2px solid ${palette.themePrimary}` },
    says: { whiteSpace: 'pre-line' },
  });
});

/** The parts of one kind: added, changed and removed where they stand, by one editor whatever they are. */
export function PartsEditor({ part, parts, offered, set }: PartsEditorProps): JSX.Element {
  const { words, fields, saying, newId } = useKeepingGround();
  const look = useLooks();
  const own = partLooks(useTheme());
  const [open, setOpen] = React.useState('');
  const [adding, setAdding] = React.useState('');
  const [gone, setGone] = React.useState<{ readonly id: string; readonly value: Json } | null>(null);
  const list = React.useRef<HTMLDivElement>(null);
  const of = fields.parts[part];
  const names: Readonly<Record<string, string>> = of.fields;
  const kinds: Readonly<Record<string, FieldKind>> = PART_FIELDS[part];
  const lead = (to: string): void => {
    // What was pressed is gone by then: the focus goes to what came in its place.
    window.requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(to)?.focus());
  };
  const show = (id: string): void => {
    setOpen(id);
    lead(`[data-part="${id}"] input, [data-part="${id}"] textarea, [data-part="${id}"] select`);
  };
  const add = (): void => {
    const id = newId();
    if (part === 'keyRecords') {
      setAdding(id);
      return lead('[data-adding] input');
    }
    set(`${part}/${id}`, { ...(EMPTY_PARTS[part] as unknown as Record<string, Json>), id });
    show(id);
  };
  return (
    <div className={look.tight} ref={list}>
      <h4 className={look.heading}>{of.many}</h4>
      {parts.length === 0 && <p className={look.quiet}>{words.noParts}</p>}
      <ul className={own.list}>
        {parts.map((each) => {
          const value = each as unknown as Json;
          const name = namePart(part, value, saying);
          const path = `${part}/${each.id}`;
          const record = each as unknown as Readonly<Record<string, Json>>;
          return (
            <li key={each.id} className={own.item} data-part={each.id}>
              {open === each.id ? (
                <div className={own.open} role="group" aria-label={name}>
                  <div className={look.tight}>
                    {Object.keys(kinds)
                      .filter((field) => kinds[field].kind !== 'fixed')
                      .map((field) => (
                        <React.Fragment key={field}>
                          <FieldInput field={kinds[field]} label={names[field]} value={record[field]} onChange={(next) => set(`${path}/${field}`, next)} />
                          {offered
                            .filter(({ path: at }) => at === `${path}/${field}`)
                            .map((offer) => (
                              <Offer key={offer.path} offer={offer} label={names[field]} onUse={() => set(offer.path, offer.value)} />
                            ))}
                        </React.Fragment>
                      ))}
                    <div className={look.row}>
                      <DefaultButton
                        text={words.done}
                        onClick={() => {
                          setOpen('');
                          lead(`[data-part="${each.id}"] button`);
                        }}
                      />
                    </div>
                  </div>
                </div>
              ) : (
                <div className={look.tight}>
                  <p className={`${look.text} ${own.says}`}>{sayPart(part, value, saying) || name}</p>
                  <div className={look.row}>
                    <DefaultButton text={words.changeShort} ariaLabel={words.change(name)} onClick={() => show(each.id)} />
                    <DefaultButton
                      text={words.removeShort}
                      ariaLabel={words.remove(name)}
                      onClick={() => {
                        setGone({ id: each.id, value });
                        set(path, null);
                        lead('[data-put-back] button');
                      }}
                    />
                  </div>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {gone !== null && (
        <div className={look.row} data-put-back role="status">
          <p className={look.text}>{words.removed(namePart(part, gone.value, saying))}</p>
          <DefaultButton
            text={words.putBack}
            onClick={() => {
              set(`${part}/${gone.id}`, gone.value);
              setGone(null);
              lead(`[data-part="${gone.id}"] button`);
            }}
          />
        </div>
      )}
      {offered.some(({ path }) => path.split('/').length === 2) && (
        <>
          <p className={look.quiet}>{words.suggestedParts(offered.filter(({ path }) => path.split('/').length === 2).length)}</p>
          {offered
            .filter(({ path }) => path.split('/').length === 2)
            .map((offer) => (
              <Offer key={offer.path} offer={offer} label={namePart(part, offer.value, saying)} onUse={() => set(offer.path, offer.value)} />
            ))}
        </>
      )}
      {adding === '' ? (
        <div>
          <DefaultButton text={of.add} data-add={part} onClick={add} />
        </div>
      ) : (
        <div className={own.open} role="group" aria-label={of.add} data-adding>
          <RecordByHand
            id={adding}
            onAdd={(value) => {
              set(`${part}/${adding}`, value);
              setAdding('');
              lead(`[data-part="${adding}"] button`);
            }}
            onCancel={() => {
              setAdding('');
              lead('[data-add]');
            }}
          />
        </div>
      )}
    </div>
  );
}
