import * as React from 'react';
import { mergeStyleSets, type ITheme } from '@fluentui/react/lib/Styling';
import { useTheme } from '@fluentui/react/lib/Theme';
import { memoizeFunction } from '@fluentui/react/lib/Utilities';
import { Disclosure } from '../../../../ui/Disclosure';
import { useLooks } from '../../../../ui/useLooks';
import type { FunctionPage, Json, PartName } from '../../../rules';
import { VALUE_FIELDS, type Section } from '../fields/describe';
import { FieldInput } from '../fields/FieldInput';
import { ClassificationPart } from './ClassificationPart';
import { useKeepingGround } from './keepingGround';
import { Offer } from './Offer';
import type { Offered } from './offered';
import { PartsEditor } from './PartsEditor';

export interface SectionEditorProps {
  readonly section: Section;
  readonly page: FunctionPage;
  readonly offered: readonly Offered[];
  readonly set: (path: string, value: Json) => void;
  readonly opensWhen: boolean;
}

const sectionLooks = memoizeFunction(({ semanticColors, palette }: ITheme) =>
  mergeStyleSets({ root: { padding: '12px 0', borderBottom: `1px solid ${semanticColors.variantBorder || palette.neutralLight}` } })
);

const says = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== '');

/** One part of the page, closed until somebody writes in it. */
export function SectionEditor({ section, page, offered, set, opensWhen }: SectionEditorProps): JSX.Element {
  const { words, fields } = useKeepingGround();
  const look = useLooks();
  const own = sectionLooks(useTheme());
  const written = section.values.filter((name) => VALUE_FIELDS[name].kind !== 'fixed');
  const line = [
    ...(written.length > 0 ? [words.sectionLine(written.filter((name) => says(page[name])).length, written.length)] : []),
    ...section.parts.map((part) => `${fields.parts[part].many}: ${words.partsLine(page[part].length)}`),
  ];
  const inPart = (part: PartName): readonly Offered[] => offered.filter(({ path }) => path.startsWith(`${part}/`));
  const title = fields.sections[section.name];
  return (
    <section className={own.root} aria-label={title}>
      <div className={look.tight}>
        <h3 className={look.heading}>{title}</h3>
        <p className={look.quiet}>{line.join(' · ')}</p>
        <Disclosure summary={words.write} about={title} opensWhen={opensWhen}>
          <div className={look.stack}>
            {section.values.map((name) => (
              <div key={name} className={look.tight}>
                {name === 'classificationScheme' && <ClassificationPart set={set} />}
                <FieldInput field={VALUE_FIELDS[name]} label={fields.values[name]} value={page[name] as Json} onChange={(value) => set(name, value)} />
                {offered
                  .filter(({ path }) => path === name)
                  .map((offer) => (
                    <Offer key={offer.path} offer={offer} label={fields.values[name]} onUse={() => set(name, offer.value)} />
                  ))}
              </div>
            ))}
            {section.parts.map((part) => (
              <PartsEditor key={part} part={part} parts={page[part]} offered={inPart(part)} set={set} />
            ))}
          </div>
        </Disclosure>
      </div>
    </section>
  );
}
