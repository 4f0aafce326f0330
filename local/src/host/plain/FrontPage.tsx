import * as React from 'react';
import type { ShellData, SiteCard } from '../pageData';
import { say } from '../words';

/** The department's front page: its sites. */
export const FrontPage: React.FC<{ readonly shell: ShellData; readonly sites: readonly SiteCard[] }> = ({ shell, sites }) => (
  <div className="stack">
    <h1 className="pageTitle">{say('sitesTitle')}</h1>
    <p className="lead">{sites.length > 0 ? say('sitesLead', shell.person?.name ?? '') : say('noSites')}</p>
    <ul className="cards">
      {sites.map(({ title, url, description }) => (
        <li key={url}>
          <a className="card" href={url}>
            <span className="cardTitle">{title}</span>
            <span className="cardText">{description}</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
);
