import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Office documents as zips of parts (ECMA-376, part 2). */

/** Zips begin with PK; encrypted Office documents, and those of before 2007, are compound files. */
export const isPackage = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
export const isCompoundFile = (bytes: Uint8Array): boolean => bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** A part of a package that its root points to. */
export interface PackagePart {
  /** Without a leading slash: `docProps/custom.xml`. */
  readonly name: string;
  readonly relationshipType: string;
  readonly contentType: string;
  /** Of the relationship, where the package has none yet. */
  readonly relationshipId: string;
}

/** The text of a part, without its XML declaration; null where the package has none of that name. */
export function readPart(bytes: Uint8Array, name: string): string | null {
  const found = unzipSync(bytes, { filter: (file) => file.name.toLowerCase() === name.toLowerCase() });
  const [content] = Object.values(found);
  return content ? strFromU8(content).replace(/^\s*(?:\uFEFF)?<\?xml[^>]*\?>/, '') : null;
}

/** The package with the part written anew, and pointed to. */
export function withPart(bytes: Uint8Array, part: PackagePart, text: string): Uint8Array {
  const files = unzipSync(bytes);
  const known = Object.keys(files).find((name) => name.toLowerCase() === part.name.toLowerCase()) ?? part.name;
  files[known] = strToU8(`<?xml version="1.0" encoding="utf-8" standalone="yes"?>${text}`);
  const change = (name: string, work: (xml: string) => string): void => {
    files[name] = strToU8(work(strFromU8(files[name] ?? new Uint8Array())));
  };
  const relationship = `<Relationship Id="${part.relationshipId}" Type="${part.relationshipType}" Target="${part.name}"/>`;
  change('_rels/.rels', (rels) => (rels.includes(part.relationshipType) ? rels : rels.replace('</Relationships>', `${relationship}</Relationships>`)));
  const override = `<Override PartName="/${part.name}" ContentType="${part.contentType}"/>`;
  change('[Content_Types].xml', (types) => (types.includes(part.contentType) ? types : types.replace('</Types>', `${override}</Types>`)));
  return zipSync(files, { mtime: '2026-01-05T09:00:00Z' });
}
