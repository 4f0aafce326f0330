import { strFromU8, unzipSync } from 'fflate';
import { FILE_BYTES } from '../../seed/fileBytes';
import { readLabelInfo, writeLabelInfo } from './labelInfo';
import { isCompoundFile } from '../files/officePackage';

const ours = '5e0f3c1a-7f5e-4f0a-9a55-6a7c0f6f2d10';
const theirs = 'cb46c030-1825-4e81-a295-151c039dbf02';
const label = { id: '4e4234dd-377b-42a3-935b-0e42f138fa23', method: 'Privileged', contentBits: 3 } as const;

describe('labels in Office documents', () => {
  it('are written where Office looks for them, and read back', () => {
    const labelled = writeLabelInfo(FILE_BYTES.docx, ours, label);
    expect(readLabelInfo(labelled)).toEqual([{ ...label, tenantId: ours }]);
    const parts = unzipSync(labelled);
    expect(strFromU8(parts['_rels/.rels'])).toContain('Target="docMetadata/LabelInfo.xml"');
    expect(strFromU8(parts['[Content_Types].xml'])).toContain('PartName="/docMetadata/LabelInfo.xml"');
    expect(Object.keys(parts)).toContain('word/document.xml');
  });

  it('are replaced for one tenant and kept for others', () => {
    const both = writeLabelInfo(writeLabelInfo(FILE_BYTES.docx, theirs, label), ours, label);
    expect(readLabelInfo(both)?.map(({ tenantId }) => tenantId)).toEqual([theirs, ours]);
    expect(readLabelInfo(writeLabelInfo(both, ours, null))?.map(({ tenantId }) => tenantId)).toEqual([theirs]);
    expect(strFromU8(unzipSync(both)['_rels/.rels']).match(/LabelInfo/g)).toHaveLength(2);
  });

  it('are not there in other files', () => {
    expect(readLabelInfo(FILE_BYTES.docx)).toBeNull();
    expect(readLabelInfo(FILE_BYTES.pdf)).toBeNull();
    expect(isCompoundFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(true);
  });

  it('that were removed or disabled do not count', () => {
    const removed = writeLabelInfo(FILE_BYTES.xlsx, ours, label);
    expect(readLabelInfo(removed)).toHaveLength(1);
    expect(readLabelInfo(writeLabelInfo(removed, ours, null))).toEqual([]);
  });
});
