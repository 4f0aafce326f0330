/** A way to ask for JSON: the OData version and how much an answer says of itself. */
export interface Level {
  readonly name: string;
  readonly version: 3 | 4;
  readonly says: 'none' | 'minimal' | 'full' | 'verbose';
  readonly headers: Readonly<Record<string, string>>;
}

const three = (says: Level['says'], word: string): Level => ({ name: word, version: 3, says, headers: { Accept: `application/json;odata=${word}` } });

const four = (says: Exclude<Level['says'], 'verbose'>): Level => ({
  name: `OData 4, ${says}`,
  version: 4,
  says,
  headers: { Accept: `application/json;odata.metadata=${says}`, 'OData-Version': '4.0' },
});

/** The level whose answers say their types, so that they can be held against the contract; the rest are held against it. */
export const minimal = three('minimal', 'minimalmetadata');

export const otherLevels: readonly Level[] = [
  three('none', 'nometadata'),
  three('full', 'fullmetadata'),
  three('verbose', 'verbose'),
  four('none'),
  four('minimal'),
  four('full'),
];
