import { refuse } from '../../http/errors';
import type { Context } from '../context';
import { defineCollection, defineEntity } from '../define';
import type { EntityNode } from '../node';

interface PersonRow {
  job_title: string;
  department: string;
}

const person = (id: number, context: Context): PersonRow | undefined =>
  context.core.db.get<PersonRow>('SELECT job_title, department FROM people WHERE login = ?', context.principal(id)?.login ?? '');

/** A person as an item of the user information list: what $expand of a person field gives. */
const personNode = defineEntity<number>({
  contract: 'SP.Data.UserInfoItem',
  path: (id) => `Web/SiteUserInfoList/Items(${id})`,
  properties: {
    Id: (id) => id,
    ID: (id) => id,
    Title: (id, context) => context.principal(id)?.title ?? null,
    EMail: (id, context) => context.principal(id)?.email ?? null,
    Name: (id, context) => context.principal(id)?.login ?? null,
    UserName: (id, context) => context.principal(id)?.email ?? null,
    JobTitle: (id, context) => person(id, context)?.job_title ?? null,
    Department: (id, context) => person(id, context)?.department ?? null,
  },
});

export function personOf(id: number, context: Context): EntityNode {
  return personNode(id, context);
}

/** `_api/web/siteuserinfolist`: its items only. */
const userInfo = defineEntity<null>({
  contract: 'SP.List',
  path: () => 'Web/SiteUserInfoList',
  properties: { Title: () => 'User Information List', BaseTemplate: () => 112, Hidden: () => true },
  navigation: {
    Items: (_none, context) =>
      defineCollection(
        {
          contract: 'SP.ListItem',
          type: 'SP.Data.UserInfoItem',
          path: 'Web/SiteUserInfoList/Items',
          all: () =>
            context.core.db
              .all<{ id: number }>('SELECT id FROM principals WHERE site_id = ? ORDER BY id', context.site.id)
              .map((row) => personNode(row.id, context)),
          key: (args) => {
            const id = args.naming(['id']).number('id');
            if (!context.principal(id)) throw refuse.noItem();
            return personNode(id, context);
          },
        },
        context
      ),
  },
});

export function userInfoList(context: Context): EntityNode {
  context.require({ kind: 'web', web: context.web }, 'browseUserInfo');
  return userInfo(null, context);
}
