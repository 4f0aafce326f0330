import type { ActivityInput } from './items/activities';
import type { DirectoryStore } from './people/directoryStore';
import type { LabelStore } from './labels/labelStore';
import type { RetentionStore } from './labels/retentionStore';
import type { TenantSwitch } from './tenantSettings';

/**
 * The store's words: what a seed or a test writes without going through HTTP.
 * A person is named by e-mail address or login name. Instants are ISO strings or Dates; stored as UTC seconds.
 */

/** Someone of the tenant's directory. */
export interface Person {
  readonly login: string;
  readonly email: string;
  readonly title: string;
  readonly jobTitle: string;
  readonly department: string;
}

export interface PersonInput {
  readonly email: string;
  readonly title: string;
  readonly jobTitle?: string;
  readonly department?: string;
  /** Default `i:0#.f|membership|<email>`. */
  readonly login?: string;
  /** E-mail address of whom they report to; entered before them. */
  readonly manager?: string;
  /** false: the account may no longer sign in. */
  readonly accountEnabled?: boolean;
  readonly userType?: 'Member' | 'Guest';
  readonly office?: string;
  /** When the account was made. */
  readonly hired?: string;
}

export interface SiteRef {
  /** GUID, lower case. */
  readonly id: string;
  /** Server-relative, for example '/sites/kim'. */
  readonly url: string;
  readonly rootWeb: WebRef;
}

export interface WebRef {
  readonly id: string;
  readonly siteId: string;
  readonly url: string;
}

export interface ListRef {
  readonly id: string;
  readonly webId: string;
  readonly siteId: string;
  readonly title: string;
  /** Server-relative address of the root folder. */
  readonly url: string;
}

export interface ItemRef {
  readonly id: number;
  /** GUID, lower case. */
  readonly uniqueId: string;
}

/** A user or group of one site collection. */
export interface PrincipalRef {
  readonly id: number;
  readonly title: string;
}

export interface SiteInput {
  /** Server-relative: '/', '/sites/x'. */
  readonly url: string;
  readonly title: string;
  readonly description?: string;
  /** The first site collection administrator and owner. */
  readonly owner: string;
  /** 'GROUP#0', 'STS#3', 'SITEPAGEPUBLISHING#0'…; default 'STS#3'. */
  readonly template?: string;
  /** LCID of the site's language; default 1033. */
  readonly language?: number;
  /** LCID of regional settings; default the language. */
  readonly localeId?: number;
  /** SharePoint's time zone number; default 2 (London). */
  readonly timeZone?: number;
  readonly time24?: boolean;
  readonly created?: string | Date;
  readonly hubSiteId?: string;
  /** false leaves out Documents, Site Pages and Site Assets. */
  readonly libraries?: boolean;
}

export interface WebInput extends Omit<SiteInput, 'owner' | 'hubSiteId'> {
  readonly parent: WebRef;
  readonly author?: string;
}

export interface GroupInput {
  readonly title: string;
  readonly description?: string;
  /** Person or group title that owns the group. */
  readonly owner?: string;
  readonly members?: readonly string[];
}

export interface ListInput {
  readonly title: string;
  /** Folder name in the web: 'Shared Documents', 'Lists/Tasks'. Default made from the title. */
  readonly path?: string;
  /** 100 list, 101 library, 119 Site Pages…; default 100. */
  readonly template?: number;
  readonly description?: string;
  readonly hidden?: boolean;
  readonly versioning?: boolean;
  readonly contentTypesEnabled?: boolean;
  readonly author?: string;
  readonly created?: string | Date;
}

/** A column: its XML (`<Field …>`), or the few things that matter. */
export type FieldInput =
  | { readonly xml: string }
  | {
      readonly name: string;
      readonly title?: string;
      /** Text, Note, Choice, MultiChoice, Number, Integer, Boolean, DateTime, User, UserMulti, Lookup, URL… */
      readonly type: string;
      readonly id?: string;
      readonly indexed?: boolean;
      readonly required?: boolean;
      readonly hidden?: boolean;
      readonly choices?: readonly string[];
      readonly group?: string;
      readonly customFormatter?: string;
      /** For Lookup: the list's id. */
      readonly lookupList?: string;
      readonly defaultValue?: string;
    };

/** By internal name. Dates ISO or Date; people by e-mail; several people or choices as arrays. */
export type ItemValues = Readonly<Record<string, unknown>>;

export interface ItemInput {
  /** GUIDs; new ones where they are left out. */
  readonly uniqueId?: string;
  readonly guid?: string;
  readonly values?: ItemValues;
  readonly author?: string;
  readonly editor?: string;
  readonly created?: string | Date;
  readonly modified?: string | Date;
  /** Server-relative folder; default the list's root. */
  readonly folder?: string;
  readonly contentTypeId?: string;
}

export interface FolderInput extends Omit<ItemInput, 'folder'> {
  /** Below the list's root folder: 'A' or 'A/B'. Folders above are made where missing. */
  readonly path: string;
}

/** A folder in a stream of folders and files. */
export interface TreeFolder extends ItemInput {
  readonly folderName: string;
}

export interface FileInput extends ItemInput {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The same bytes stand for many files of this call: they are kept once. */
  readonly sharedContent?: boolean;
  /** Shown as File_x0020_Size where the content is a stand-in for something bigger. */
  readonly size?: number;
  /** For example '3.0'; default '1.0'. */
  readonly version?: string;
  /** The person it is checked out to. */
  readonly checkedOutTo?: string;
  /** Permissions of its own: these people alone may read and change it. */
  readonly onlyFor?: readonly string[];
}

/** An earlier version of an item or file; what it leaves out is as it is now. */
export interface VersionInput {
  /** Before the current one: '1.0', '2.3'. */
  readonly version: string;
  readonly content?: string | Uint8Array;
  readonly values?: ItemValues;
  readonly editor?: string;
  readonly modified?: string | Date;
  readonly comment?: string;
}

/** How something came into the recycle bin. */
export interface RecycleInput {
  readonly by: string;
  /** Default now. */
  readonly deleted?: string | Date;
  /** true: only site collection administrators see it. */
  readonly secondStage?: boolean;
}

export interface ViewInput {
  readonly title: string;
  readonly fields: readonly string[];
  /** CAML inside <Query>. */
  readonly query?: string;
  readonly rowLimit?: number;
  readonly isDefault?: boolean;
  readonly customFormatter?: string;
}

export interface CustomActionInput {
  readonly title: string;
  readonly name?: string;
  /** For example 'ClientSideExtension.ListViewCommandSet.CommandBar'. */
  readonly location: string;
  readonly clientSideComponentId?: string;
  readonly clientSideComponentProperties?: string;
  readonly registrationId?: string;
  readonly registrationType?: number;
  readonly sequence?: number;
}

/** Writes at the store's own level: no permission checks, no HTTP, one transaction at a time. */
export interface TenantStore extends RetentionStore {
  /** Everything inside happens or nothing does; calls may nest. */
  transaction<T>(work: () => T): T;

  people(): readonly Person[];
  /** Finds by e-mail or login; null where unknown. */
  person(emailOrLogin: string): Person | null;
  ensurePerson(input: PersonInput): Person;
  /** What Entra ID knows: accounts, groups, Teams. */
  readonly directory: DirectoryStore;
  /** Sensitivity labels of the tenant. */
  readonly labels: LabelStore;
  /** Turns one of the tenant's switches, as its administrators do. */
  turnSwitch(name: TenantSwitch, on: boolean): void;
  /** Something that somebody did with a document, for analytics. */
  addActivity(input: ActivityInput): void;
  /** Someone leaves: the directory forgets them, sites do not. */
  removePerson(emailOrLogin: string): void;

  sites(): readonly SiteRef[];
  /** By server-relative address; null where there is none. */
  site(url: string): SiteRef | null;
  createSite(input: SiteInput): SiteRef;
  createWeb(input: WebInput): WebRef;
  setSiteAdmin(site: SiteRef, person: string, isAdmin?: boolean): void;
  setHub(site: SiteRef, hub: SiteRef | null): void;
  /** Property bag of a web (AllProperties). */
  setWebProperty(web: WebRef, key: string, value: string): void;
  /** Tenant property (GetStorageEntity). */
  setStorageEntity(key: string, value: string | null, description?: string, comment?: string): void;
  storageEntities(): readonly { key: string; value: string; description: string; comment: string }[];

  /** The site's own Owners, Members or Visitors group. */
  associatedGroup(site: SiteRef, which: 'owners' | 'members' | 'visitors'): PrincipalRef;
  createGroup(site: SiteRef, input: GroupInput): PrincipalRef;
  addToGroup(site: SiteRef, group: PrincipalRef | 'owners' | 'members' | 'visitors', people: readonly string[]): void;
  /** "Everyone except external users" as a principal of the site. */
  everyone(site: SiteRef): PrincipalRef;
  /** Gives a level ('Read', 'Contribute', 'Edit', 'Full Control'…) on a web, list or item with its own permissions. */
  grant(target: WebRef | ListRef | { list: ListRef; itemId: number }, principal: PrincipalRef | string, level: string): void;
  breakInheritance(target: WebRef | ListRef | { list: ListRef; itemId: number }, copy: boolean): void;

  lists(web: WebRef): readonly ListRef[];
  /** By title, by GUID, or by server-relative address. */
  list(web: WebRef, titleOrIdOrUrl: string): ListRef | null;
  createList(web: WebRef, input: ListInput): ListRef;
  addField(target: ListRef | WebRef, input: FieldInput): { readonly id: string; readonly internalName: string };
  addView(list: ListRef, input: ViewInput): string;
  addCustomAction(target: WebRef | SiteRef | ListRef, input: CustomActionInput): string;

  addItem(list: ListRef, input: ItemInput): ItemRef;
  addItems(list: ListRef, inputs: Iterable<ItemInput>): readonly ItemRef[];
  addFolder(list: ListRef, input: FolderInput): ItemRef;
  addFile(list: ListRef, input: FileInput): ItemRef;
  addFiles(list: ListRef, inputs: Iterable<FileInput>): readonly ItemRef[];
  /** Folders and files, each folder before what lies in it. Any number: nothing of them is kept in memory. @returns how many */
  addTree(list: ListRef, inputs: Iterable<FileInput | TreeFolder>): number;
  /** Sets fields as they are, dates and people included; no new version. */
  setItem(list: ListRef, itemId: number, values: ItemValues): void;
  /** Gives an item a past: versions before the current one, in any order. */
  addVersions(list: ListRef, itemId: number, versions: readonly VersionInput[]): void;
  /** Checks a file out to someone. */
  checkOut(list: ListRef, itemId: number, person: string): void;
  /** Puts an item into the recycle bin. @returns the entry's GUID */
  recycle(list: ListRef, itemId: number, input: RecycleInput): string;
  /** Maps a column (internal name) to a managed property of search, such as RefinableString00; null unmaps it. */
  mapSearchProperty(managed: string, column: string | null): void;
  /** Holds a file as someone's open editing session does, so that writes answer 423 until it is released (null). */
  lockFile(list: ListRef, itemId: number, person: string | null): void;
  /** Closes a file that someone had open: it stays locked for ten minutes more. */
  closeFile(list: ListRef, itemId: number): void;
}
