/** What a document property of another classifier holds. */
export type PropertyHolds =
  /** The marking, or a name for it. */
  | 'marking'
  /** A label's identifiers: a person who knows that product's policy can say what they stand for. */
  | 'identifier'
  /** Nothing that says how a document is marked: a version, a count, who saved it. */
  | 'nothing';

/** A name by which another product keeps its label in a document. */
export interface KnownProperty {
  readonly product: string;
  /** The whole name, whatever its case. */
  readonly name: RegExp;
  readonly holds: PropertyHolds;
  /** `seen`: in files or in a vendor's own text. `said`: only told of, so that what is found is a guess until somebody looks. */
  readonly sure: 'seen' | 'said';
  /** Where that is known from. */
  readonly source: string;
}

const DEVICELOCK =
  'Acronis DeviceLock documentation, "Recognizing Boldon James Classifier Labels": the label is the value of bjDocumentSecurityLabel; bjDocumentLabelXML, with its second part in bjDocumentLabelXML-0, holds a SISL label whose value is the id of its uid elements';
const TITUS_FILES =
  'Custom properties of published files and code: a property that the department names, ending in Classification (DellClassification, InterpolClassification), beside TitusGUID or TitusReset';

/**
 * Document properties of other classifiers, the first that fits counts. Departments name the properties of most
 * products themselves, so that these are where to look, not all there is.
 */
export const KNOWN_PROPERTIES: readonly KnownProperty[] = [
  { product: 'Boldon James (Fortra) Classifier', name: /^bjDocumentSecurityLabel$/i, holds: 'marking', sure: 'seen', source: DEVICELOCK },
  { product: 'Boldon James (Fortra) Classifier', name: /^bjDocumentLabelXML$/i, holds: 'identifier', sure: 'seen', source: DEVICELOCK },
  {
    product: 'Boldon James (Fortra) Classifier',
    name: /^bj\w*(?:Header|Footer)\w*Label\w*$/i,
    holds: 'marking',
    sure: 'said',
    source: 'Names that administrators report; no file was seen',
  },
  { product: 'Boldon James (Fortra) Classifier', name: /^(?:bj|docIndexRef).*$/i, holds: 'nothing', sure: 'seen', source: DEVICELOCK },
  {
    product: 'Titus (Fortra) Classification',
    name: /^TitusClassification$/i,
    holds: 'marking',
    sure: 'said',
    source: 'A name in use for Titus’s own selector; no file was seen',
  },
  { product: 'Titus (Fortra) Classification', name: /^Titus\w*$/i, holds: 'nothing', sure: 'seen', source: TITUS_FILES },
  {
    product: 'janusSEAL',
    name: /^PM_(?:ProtectiveMarkingValue_(?:Header|Footer)|ProtectiveMarkingImage_(?:Header|Footer)|Display(?:ValueSecClassificationWithQualifier)?|SecurityClassification|Qualifier)$/i,
    holds: 'marking',
    sure: 'said',
    source: 'Names that Australian bodies report for janusSEAL Documents; no file was seen',
  },
  {
    product: 'janusSEAL',
    name: /^PM_\w+$/i,
    holds: 'nothing',
    sure: 'said',
    source: 'Names that Australian bodies report for janusSEAL Documents; no file was seen',
  },
  {
    product: 'Microsoft Purview Information Protection',
    name: /^MSIP_Label_[0-9a-f-]{36}_Name$/i,
    holds: 'marking',
    sure: 'seen',
    source: '[MS-OFFCRYPTO] 2.6 and Microsoft Learn, "Sensitivity labels: metadata": custom properties MSIP_Label_<id>_<attribute>',
  },
  {
    product: 'Microsoft Purview Information Protection',
    name: /^MSIP_Label_.*$/i,
    holds: 'nothing',
    sure: 'seen',
    source: '[MS-OFFCRYPTO] 2.6: the other attributes of a label',
  },
  {
    product: '',
    name: /^(?:\w{1,40} ?)?(?:Classification|ProtectiveMarking|Protective ?Marking|SecurityMarking)$/i,
    holds: 'marking',
    sure: 'seen',
    source: TITUS_FILES,
  },
];

/** What is known of a document property by its name; null for one of no classifier. */
export function knownProperty(name: string): KnownProperty | null {
  return KNOWN_PROPERTIES.find((known) => known.name.test(name)) ?? null;
}

/** Titles that a column of markings has: a title alone does not make it one, but puts it first. */
const TITLES =
  /\b(?:marking|classification|classified|protective|security|sensitivity|sensitive|caveat|descriptor|gsc|gpms|pspf|marc|marcio|dosbarthiad|diogelwch)\b/i;

/** Whether a column sounds as if it held markings. */
export const soundsLikeMarkings = (title: string): boolean => TITLES.test(title.replace(/_x([0-9a-f]{4})_/gi, ' ').replace(/([a-z])([A-Z])/g, '$1 $2'));
