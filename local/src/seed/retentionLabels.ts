import type { TenantStore } from '../index';

const year = 365;

/** The department's retention labels, published to every site: Purview counts in days, so a year is 365 of them. */
export function seedRetentionLabels(store: TenantStore): void {
  store.addComplianceTag({
    name: 'Working papers 3 years',
    days: 3 * year,
    basedOn: 'ModificationAgeInDays',
    autoDelete: true,
    notes: 'Drafts and working papers.',
  });
  store.addComplianceTag({
    name: 'Business 7 years',
    days: 7 * year,
    autoDelete: true,
    reviewerEmail: 'records@rivers.example',
    notes: 'What the department did and why.',
  });
  store.addComplianceTag({
    name: 'Contract end plus 6 years',
    days: 6 * year,
    basedOn: 'EventAgeInDays',
    autoDelete: true,
    notes: 'Counts from the end of the contract.',
  });
  store.addComplianceTag({
    name: 'Policy record 20 years',
    days: 20 * year,
    behaviour: 'retainAsRecord',
    unlockedAsDefault: true,
    notes: 'Selected for The National Archives.',
  });
  store.addComplianceTag({ name: 'Ministerial decision', days: null, behaviour: 'retainAsRecord', notes: 'Kept permanently.' });
}
