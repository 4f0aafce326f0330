// Drawn by scripts/drawTransfer.ts from nationalarchives/da-metadata-schema at commit 73d8905, June 2026. Copyright The National
// Archives; MIT licence (NOTICES.md). Draw it again; do not change it by hand.
import type { ArchiveSchema } from './types';

/** What every row is held to. */
export const BASE_SCHEMA: ArchiveSchema = {
  type: 'object',
  properties: {
    client_side_checksum: { type: 'string', minLength: 64 },
    file_size: { type: 'integer', minimum: 0 },
    UUID: { type: 'string', format: 'uuid' },
    file_path: { type: 'string', minLength: 1 },
    date_last_modified: { type: 'string', format: 'date' },
    description: { type: ['string', 'null'], maxLength: 8000 },
    end_date: { type: ['string', 'null'], format: 'date', daBeforeToday: true },
    date_created: { type: ['string', 'null'], format: 'date' },
    date_range: { type: ['string', 'null'] },
    start_date: { type: ['string', 'null'], format: 'date' },
    creating_body: { type: ['string', 'null'] },
    file_name_language: { type: ['string', 'null'] },
    file_name_translation_language: { type: ['string', 'null'] },
    file_name_translation: { type: ['string', 'null'], maxLength: 255, pattern: '^[^\\r\\n]*$' },
    file_name: { type: 'string', minLength: 1 },
    language: {
      type: 'array',
      items: {
        type: 'string',
        enum: [
          'Arabic',
          'Bengali',
          'Chinese',
          'English',
          'German',
          'Gujarati',
          'Hindi',
          'Irish Gaelic',
          'Italian',
          'Latvian',
          'Lithuanian',
          'Polish',
          'Portuguese',
          'Punjabi',
          'Russian',
          'Scottish Gaelic',
          'Somali',
          'Ulster Scots',
          'Urdu',
          'Vietnamese',
          'Welsh',
        ],
      },
    },
    description_alternate: { type: ['string', 'null'], maxLength: 8000 },
    description_closed: { type: 'boolean' },
    foi_exemption_asserted: { type: ['string', 'null'], format: 'date', daBeforeToday: true },
    foi_exemption_code: {
      type: ['array', 'null'],
      items: {
        type: 'string',
        enum: [
          '23',
          '24',
          '26',
          '27(1)',
          '27(2)',
          '28',
          '29',
          '30(1)',
          '30(2)',
          '31',
          '32',
          '33',
          '34',
          '35(1)(a)',
          '35(1)(b)',
          '35(1)(c)',
          '35(1)(d)',
          '36',
          '37(1)(a)',
          '37(1)(aa)',
          '37(1)(ab)',
          '37(1)(ac)',
          '37(1)(ad)',
          '37(1)(b)',
          '38',
          '39',
          '40(2)',
          '41',
          '42',
          '43(1)',
          '43(2)',
          '44',
          'EIR 12(5)(a)',
          'EIR 12(5)(b)',
          'EIR 12(5)(c)',
          'EIR 12(5)(d)',
          'EIR 12(5)(e)',
          'EIR 12(5)(f)',
          'EIR 12(5)(g)',
        ],
      },
    },
    closure_type: { type: 'string', enum: ['Closed', 'Open'] },
    closure_period: { type: ['array', 'null'], items: { type: 'integer', minimum: 1, maximum: 150 } },
    closure_start_date: { type: ['string', 'null'], format: 'date', daBeforeToday: true, matchEndDateOrDateLastModified: true },
    title_closed: { type: 'boolean' },
    title_alternate: { type: ['string', 'null'], maxLength: 255, pattern: '^[^\\r\\n]*$' },
    former_reference_department: { type: ['string', 'null'], maxLength: 255, pattern: '^[^\\r\\n]*$' },
    file_reference: { type: ['string', 'null'] },
    file_type: { type: 'string', enum: ['File', 'Folder'] },
    parent_reference: { type: ['string', 'null'] },
    original_identifier: { type: ['string', 'null'] },
    legal_status: { type: 'string', enum: ['Public Record(s)', 'Not Public Record(s)', 'Welsh Public Record(s)'] },
    held_by: { type: 'string', enum: ['The National Archives, Kew'] },
    rights_copyright: {
      type: 'array',
      minItems: 1,
      items: { type: 'string', enum: ['Crown copyright', 'Third party', 'Crown', 'UK Parliament', 'Open Parliament Licence', 'Unknown'] },
      if: { contains: { const: 'Unknown' } },
      then: { minItems: 1, maxItems: 1 },
    },
    restrictions_on_use: { type: ['string', 'null'], maxLength: 500 },
    related_material: { type: ['string', 'null'], maxLength: 255 },
    server_side_checksum: { type: 'string', minLength: 64 },
    judgment_type: { type: 'string', enum: ['judgment', 'press_summary'] },
    judgment_update: { type: ['boolean', 'null'] },
    judgment_update_type: {
      type: ['array', 'null'],
      items: { type: 'string', enum: ['Typo', 'Formatting', 'Amendment to NCN', 'Other', 'Anonymisation/redaction'] },
    },
    judgment_update_details: { type: ['string', 'null'], maxLength: 1000 },
    judgment_neutral_citation: { type: ['string', 'null'], maxLength: 100, minLength: 10 },
    judgment_no_neutral_citation: { type: ['boolean', 'null'] },
    judgment_reference: { type: ['string', 'null'], maxLength: 500 },
    evidence_provided_by: { type: ['string', 'null'], maxLength: 255, pattern: '^[^\\r\\n]*$' },
    note: { type: ['string', 'null'], maxLength: 1000 },
    copyright_details: { type: ['string', 'null'], maxLength: 255, pattern: '^[^\\r\\n]*$' },
  },
};

/** What the row of a closed record is held to. */
export const CLOSED_SCHEMA: ArchiveSchema = {
  type: 'object',
  allOf: [
    {
      if: { properties: { closure_type: { const: 'Closed' } } },
      then: {
        properties: {
          closure_start_date: { type: 'string' },
          closure_period: { type: 'array', items: { type: 'integer' }, minItems: 1 },
          foi_exemption_code: { type: 'array', minItems: 1 },
          foi_exemption_asserted: { type: 'string' },
          title_closed: { type: 'boolean' },
          description_closed: { type: 'boolean' },
        },
        allOf: [
          {
            if: { properties: { title_closed: { const: true } } },
            required: ['title_closed'],
            then: { required: ['title_alternate'], properties: { title_alternate: { type: 'string' } } },
          },
          {
            if: { properties: { description_closed: { const: true } } },
            required: ['description_closed'],
            then: { required: ['description_alternate'], properties: { description_alternate: { type: 'string' } } },
          },
          { if: { properties: { description_alternate: { type: 'string', minLength: 1 } } }, then: { properties: { description_closed: { const: true } } } },
          { if: { properties: { title_alternate: { type: 'string', minLength: 1 } } }, then: { properties: { title_closed: { const: true } } } },
        ],
      },
    },
  ],
};

/** What the row of an open record is held to. */
export const OPEN_SCHEMA: ArchiveSchema = {
  type: 'object',
  allOf: [
    {
      if: { properties: { closure_type: { const: 'Open' } } },
      then: {
        properties: {
          closure_start_date: { type: 'null' },
          closure_period: { type: 'null' },
          foi_exemption_code: { type: 'null' },
          foi_exemption_asserted: { type: 'null' },
          title_alternate: { type: 'null' },
          description_alternate: { type: 'null' },
          title_closed: { const: false },
          description_closed: { const: false },
        },
      },
    },
  ],
};

/** What one field asks of another. */
export const RELATIONSHIP_SCHEMA: ArchiveSchema = {
  type: 'object',
  allOf: [
    {
      if: { required: ['description_alternate'], properties: { description_alternate: { type: 'string', minLength: 1 } } },
      then: { properties: { description: { type: 'string', minLength: 1 } }, required: ['description'] },
    },
    {
      if: { properties: { judgment_update: { const: true } }, required: ['judgment_update'] },
      then: {
        properties: {
          judgment_update_type: {
            type: 'array',
            minItems: 1,
            items: { type: 'string', enum: ['Typo', 'Formatting', 'Amendment to NCN', 'Other', 'Anonymisation/redaction'] },
          },
        },
        required: ['judgment_update_type'],
      },
    },
    {
      if: { properties: { judgment_no_neutral_citation: { const: true } }, required: ['judgment_no_neutral_citation'] },
      then: { properties: { judgment_neutral_citation: { not: { type: 'string', minLength: 1 } } } },
    },
    {
      if: { properties: { judgment_neutral_citation: { type: 'string', minLength: 1 } }, required: ['judgment_neutral_citation'] },
      then: { properties: { judgment_no_neutral_citation: { const: false } }, required: ['judgment_no_neutral_citation'] },
    },
    {
      if: { properties: { judgment_no_neutral_citation: { const: false } }, required: ['judgment_no_neutral_citation'] },
      then: { properties: { judgment_neutral_citation: { type: 'string', minLength: 0 } }, required: ['judgment_neutral_citation'] },
    },
    {
      if: { properties: { rights_copyright: { type: 'array', contains: { const: 'Unknown' } } }, required: ['rights_copyright'] },
      then: { properties: { copyright_details: { type: 'null' } }, required: ['copyright_details'] },
    },
  ],
};

/** The columns that there have to be. */
export const REQUIRED_SCHEMA: ArchiveSchema = {
  type: 'object',
  required: [
    'file_path',
    'end_date',
    'description',
    'closure_type',
    'closure_period',
    'closure_start_date',
    'description_closed',
    'foi_exemption_asserted',
    'foi_exemption_code',
    'title_closed',
    'title_alternate',
    'description_alternate',
    'rights_copyright',
  ],
};
