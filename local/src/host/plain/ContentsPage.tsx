import * as React from 'react';
import type { ListCard } from '../pageData';
import { say } from '../words';

const KINDS = { library: 'kindLibrary', list: 'kindList', pages: 'kindPages' } as const;

/** Site contents: lists and libraries with what is in them. */
export const ContentsPage: React.FC<{ readonly lists: readonly ListCard[] }> = ({ lists }) => (
  <div className="stack">
    <h1 className="pageTitle">{say('contentsTitle')}</h1>
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{say('name')}</th>
          <th scope="col">{say('kind')}</th>
          <th scope="col" className="number">
            {say('items')}
          </th>
          <th scope="col">{say('modified')}</th>
        </tr>
      </thead>
      <tbody>
        {lists.map(({ title, url, kind, items, modified }) => (
          <tr key={url}>
            <td>
              <a href={url}>{title}</a>
            </td>
            <td data-label={say('kind')}>{say(KINDS[kind])}</td>
            <td data-label={say('items')} className="number">
              {items.toLocaleString(document.documentElement.lang)}
            </td>
            <td data-label={say('modified')}>{dateText(modified)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function dateText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' });
}
