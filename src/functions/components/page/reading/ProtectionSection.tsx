import * as React from 'react';
import { Facts } from '../../../../ui/Facts';
import { useReading } from './readingGround';
import { Section } from './Section';

interface Fact {
  readonly key: string;
  readonly name: string;
  readonly says: string;
}

const told = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ says }) => says !== '');

/** How what the team keeps is marked, handled and shared. */
export function ProtectionSection(): JSX.Element | null {
  const { page, words } = useReading();
  const { protection } = words;
  const facts = told([
    { key: 'marking', name: protection.marking, says: page.usualMarking },
    { key: 'handling', name: protection.handling, says: page.handling },
    { key: 'sharing', name: protection.sharing, says: page.sharing.join('\n') },
  ]);
  return facts.length === 0 ? null : (
    <Section heading={words.sections.protection}>
      <Facts facts={facts} />
    </Section>
  );
}

/** Where the function stands in lists of functions, and for whom it works. */
export function ClassifiedSection(): JSX.Element | null {
  const { page, words } = useReading();
  const { about, sections } = words;
  const facts = told([
    {
      key: 'classification',
      name: about.classification,
      says: page.classificationCode === '' ? page.classificationScheme : words.classifiedAs(page.classificationCode, page.classificationScheme),
    },
    { key: 'policyAreas', name: about.policyAreas, says: page.policyAreas.join(', ') },
    { key: 'stakeholders', name: sections.stakeholders, says: page.stakeholders.join(', ') },
  ]);
  return facts.length === 0 ? null : (
    <Section heading={sections.names}>
      <Facts facts={facts} />
    </Section>
  );
}
