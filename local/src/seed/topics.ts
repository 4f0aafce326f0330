/** What a team writes about: words that make names of documents. */
export interface Topic {
  /** Things a document may be about. */
  readonly subjects: readonly string[];
  /** Kinds of document; `{s}` is the subject, `{d}` a date, `{y}` a year, `{fy}` a financial year. */
  readonly kinds: readonly string[];
}

export const FLOOD: Topic = {
  subjects: ['Flood wall', 'Tees embankment', 'Skerne culvert', 'Hexham gauge', 'Otter sluice', 'Yarm pumping station', 'Trent washlands'],
  kinds: [
    '{s} options appraisal v0.{n}.docx',
    '{s} inspection report {d}.pdf',
    '{s} hydraulic model results.xlsx',
    '{s} risk register {y}.xlsx',
    '{s} asset condition survey {y}.docx',
    'Warning message log {d}.csv',
    'RE {s} access dates.eml',
    'Site visit notes {d}.docx',
  ],
};

export const COAST: Topic = {
  subjects: ['Spurn groyne', 'Minehead sea wall', 'Dungeness shingle', 'Happisburgh cliff line', 'Chesil beach', 'Lyme Regis harbour'],
  kinds: [
    '{s} monitoring {y}.xlsx',
    '{s} design statement v{n}.0.docx',
    '{s} environmental statement.pdf',
    'Beach profile survey {d}.csv',
    'Consultation responses – {s}.docx',
    '{s} drawing register.xlsx',
    'FW {s} drawings for comment.eml',
  ],
};

export const POLICY: Topic = {
  subjects: ['Abstraction reform', 'Bathing waters', 'Drought permits', 'Chalk streams', 'Water resources planning', 'Storm overflows'],
  kinds: [
    'Submission – {s} {d}.docx',
    '{s} policy options.docx',
    '{s} impact assessment v0.{n}.docx',
    'Lines to take – {s}.docx',
    'Briefing for the Minister {d}.docx',
    '{s} correspondence tracker {fy}.xlsx',
    'RE {s} drafting point.eml',
  ],
};

export const BOARD: Topic = {
  subjects: ['Board', 'Audit and Risk Committee', 'Change Board', 'Investment Committee'],
  kinds: ['{s} minutes {d}.docx', '{s} agenda {d}.docx', '{s} actions log {fy}.xlsx', '{s} paper {n} {d}.pdf', '{s} terms of reference {y}.docx'],
};

export const MONEY: Topic = {
  subjects: ['Capital programme', 'Running costs', 'Travel and subsistence', 'Grant in aid', 'Estates'],
  kinds: [
    '{s} forecast {d}.xlsx',
    '{s} budget {fy}.xlsx',
    '{s} accruals {d}.xlsx',
    'Invoice {n}{n}4{n}.pdf',
    '{s} business case v{n}.0.docx',
    '{s} year end journal {fy}.csv',
  ],
};

export const PEOPLE_MATTERS: Topic = {
  subjects: ['Recruitment campaign', 'Field staff allowance', 'Return to work', 'Job evaluation', 'Learning plan'],
  kinds: ['{s} {y}.docx', '{s} panel notes {d}.docx', '{s} letter {d}.pdf', '{s} tracker {fy}.xlsx', 'RE {s}.eml'],
};

export const COMMERCIAL: Topic = {
  subjects: ['Dredging framework', 'Telemetry contract', 'Pump refurbishment', 'Survey vessels', 'Catchment modelling services'],
  kinds: [
    '{s} invitation to tender.docx',
    '{s} evaluation {d}.xlsx',
    '{s} award letter.pdf',
    '{s} contract variation {n}.docx',
    '{s} supplier review {d}.docx',
  ],
};

export const KNOWLEDGE: Topic = {
  subjects: ['Information asset', 'File plan', 'Retention', 'Site owners’ forum', 'Records review', 'Freedom of information'],
  kinds: ['{s} guidance v{n}.0.docx', '{s} notes {d}.docx', '{s} register {y}.xlsx', '{s} training slides notes {y}.docx', '{s} annual report {fy}.pdf'],
};

export const WELSH: Topic = {
  subjects: ['Afon Dyfrdwy', 'Morglawdd Caerdydd', 'Llifogydd Llanrwst', 'Arfordir Ceredigion', 'Gorsaf bwmpio Tywyn'],
  kinds: [
    'Adroddiad {s} {y}.docx',
    'Cofnodion cyfarfod {d}.docx',
    '{s} cofrestr risg {y}.xlsx',
    'Arolwg {s} {d}.pdf',
    'Nodiadau safle {d}.docx',
    'ATB {s}.eml',
  ],
};

/** Names that say nothing, as neglected sites have them. */
export const CARELESS: Topic = {
  subjects: ['Draft', 'Copy of report', 'New Microsoft Word Document', 'Scan', 'misc', 'FINAL final'],
  kinds: ['{s}.docx', '{s} ({n}).docx', '{s} {n}.pdf', 'Book{n}.xlsx', '{s} v{n} USE THIS ONE.docx', 'untitled{n}.txt'],
};
