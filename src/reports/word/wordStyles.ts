import { AlignmentType, LevelFormat, type IPropertiesOptions } from 'docx';
import type { Culture } from '../../words';

const LANGUAGE: Readonly<Record<Culture, string>> = { en: 'en-GB', cy: 'cy-GB' };
const DARK = '1F3550';
const FONT = 'Arial';

/** A heading; its outline level is what makes it one outside Word. */
const heading = (level: number, size: number, before: number): object => ({
  run: { size, bold: true, color: DARK, font: FONT },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel: level - 1 },
});

/** How a report looks in Word. Sizes are in half points, distances in twentieths of a point. */
export const wordStyles = (culture: Culture): Pick<IPropertiesOptions, 'styles' | 'numbering'> => ({
  styles: {
    default: {
      document: { run: { font: FONT, size: 22, language: { value: LANGUAGE[culture] } }, paragraph: { spacing: { after: 120, line: 276 } } },
      title: { run: { size: 44, bold: true, color: DARK, font: FONT }, paragraph: { spacing: { after: 160 } } },
      heading1: heading(1, 32, 480),
      heading2: heading(2, 26, 320),
      heading3: heading(3, 24, 240),
    },
    paragraphStyles: [
      { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true, run: { size: 20, bold: true }, paragraph: { keepNext: true } },
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', next: 'Normal', run: { size: 20, color: '404040' } },
      { id: 'TableText', name: 'Table Text', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { before: 40, after: 40, line: 240 } } },
      { id: 'TableHeading', name: 'Table Heading', basedOn: 'TableText', run: { size: 18, bold: true, color: DARK } },
    ],
  },
  numbering: {
    config: [
      {
        reference: 'numbered',
        levels: [
          { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START, style: { paragraph: { indent: { left: 720, hanging: 360 } } } },
        ],
      },
    ],
  },
});
