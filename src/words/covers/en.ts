import type { CoversWords } from './types';

export const en: CoversWords = {
  heading: 'What is not covered here',
  lead: 'Nothing on this page keeps, dates or deletes any of these. They are records all the same, and the schedule counts for them too.',
  covered: 'What is covered: files in the libraries of this site that have a record class column, e-mails saved there among them.',
  what: 'What',
  where: 'Where it is handled',
  rows: {
    pages: {
      what: 'Pages and news of the site',
      where: 'A retention policy for SharePoint sites, which your Microsoft 365 administrators set. Save what must be kept as a record to a library.',
    },
    listItems: {
      what: 'Items of lists, and their attachments',
      where: 'A retention label on the list, set by its owner or by your Microsoft 365 administrators.',
    },
    oneNote: {
      what: 'OneNote notebooks',
      where: 'A notebook is many files that change together, so it is never deleted from here. Export the section that is a record, and save it to a library.',
    },
    teamsChat: {
      what: 'Teams chats and channel messages',
      where:
        'Retention policies for Teams, which your Microsoft 365 administrators set. Files that are sent in a channel lie in the team’s site and are covered there.',
    },
    mailboxes: {
      what: 'Mailboxes and calendars',
      where: 'Retention policies for Exchange, which your Microsoft 365 administrators set. Save an e-mail that is a record to a library.',
    },
    databases: {
      what: 'Databases and business systems',
      where: 'The system itself, by whoever owns it. Your records officer keeps the list of systems and their schedules.',
    },
    otherPlaces: {
      what: 'OneDrive, shared drives, paper and backups',
      where: 'OneDrive by its own retention policy; drives and paper by whoever owns them; backups end with their own cycle.',
    },
    versions: {
      what: 'Copies that Microsoft keeps by a policy',
      where: 'The site’s preservation hold library. What is deleted here may be kept there until the policy lets it go.',
    },
  },
  ask: 'Who sets these in your department: ask the team that looks after schedules.',
  askContact: (contact) => `Who sets these in your department: ask ${contact}.`,
};
