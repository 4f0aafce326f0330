import type { FunctionPage, Succession } from '../../functions/rules';
import { formatLooseDay } from '../../words/looseDays';
import type { ReportBlock } from '../model/types';
import { heading, list, saidFacts, table, text } from './blocks';
import { spanOf, type Saying } from './cells';

function successionLine({ kind, date, title, body }: Succession, { fields, culture, words }: Saying): string {
  const name = [title || words.notKnown, body].filter((each) => each !== '').join(', ');
  return [kind === '' ? '' : fields.choices.succession[kind], formatLooseDay(date, culture), name].filter((each) => each !== '').join(': ');
}

/** Section 1 of the guidance of 2006: what the function is, under what authority, since when, and who carries it out. */
export function background(page: FunctionPage, saying: Saying): readonly ReportBlock[] {
  const { words, fields, culture } = saying;
  const { headings, captions } = words;
  const { values, parts, choices } = fields;
  const span = (each: { readonly from: string; readonly to: string }): string => spanOf(each, saying);
  const names = saidFacts([
    { name: values.title, value: page.title },
    { name: values.type, value: page.type === '' ? '' : choices.type[page.type] },
    { name: values.parallelNames, value: page.parallelNames.join(', ') },
    { name: values.otherNames, value: [...page.otherNames, ...page.acronyms].join(', ') },
    { name: values.classificationScheme, value: [page.classificationScheme, page.classificationCode].filter((each) => each !== '').join(': ') },
    { name: values.policyAreas, value: page.policyAreas.join(', ') },
  ]);
  const body = saidFacts([
    { name: values.department, value: page.department },
    { name: values.businessUnit, value: page.businessUnit },
    { name: values.parent, value: page.parent },
    { name: values.stakeholders, value: page.stakeholders.join(', ') },
    { name: parts.predecessors.many, value: page.predecessors.map((each) => successionLine(each, saying)).join('\n') },
    { name: parts.successors.many, value: page.successors.map((each) => successionLine(each, saying)).join('\n') },
  ]);
  const facts = (of: typeof names): ReportBlock => (of.length > 0 ? { kind: 'facts', facts: of } : text(words.notSaid));
  const { legislation, history, keyPosts, relations, siteEvents } = parts;
  return [
    heading(1, headings.background),
    heading(2, headings.purpose),
    text(page.purpose || words.notSaid),
    facts(names),
    heading(2, headings.authority),
    table(
      captions.authority,
      [legislation.fields.act, legislation.fields.section, words.columns.dates],
      page.legislation.map((each) => [each.act, each.section, span(each)]),
      words.notSaid
    ),
    heading(2, headings.events),
    table(
      captions.events,
      [history.fields.date, history.fields.event, history.fields.source],
      page.history.map((each) => [span({ from: each.date, to: each.to }), each.event, each.source]),
      words.notSaid
    ),
    heading(2, headings.body),
    facts(body),
    heading(2, headings.people),
    table(
      captions.people,
      [keyPosts.fields.post, keyPosts.fields.name, keyPosts.fields.role, words.columns.dates],
      page.keyPosts.map((each) => [each.post, each.name, each.role === '' ? '' : choices.role[each.role], span(each)]),
      words.noneSaid
    ),
    heading(2, headings.relations),
    table(
      captions.relations,
      [relations.fields.name, relations.fields.kind, relations.fields.category, relations.fields.description],
      page.relations.map((each) => [
        [each.name, each.identifier].filter((part) => part !== '').join(', '),
        each.kind === '' ? '' : choices.relationKind[each.kind],
        each.category === '' ? '' : choices.category[each.category],
        each.description,
      ]),
      words.noneSaid
    ),
    heading(2, headings.site),
    ...(page.siteUrl === '' ? [] : [text(page.siteUrl)]),
    list(
      page.siteEvents.map((each) =>
        [
          formatLooseDay(each.date, culture),
          each.kind === '' ? siteEvents.one : choices.siteEvent[each.kind],
          [each.from, each.to].filter((part) => part !== '').join(' – '),
          each.note,
        ]
          .filter((part) => part !== '')
          .join(': ')
      ),
      words.noneSaid
    ),
  ];
}
