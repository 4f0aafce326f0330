import * as React from 'react';
import type { ControlData, PackageCard, ShellData } from '../pageData';
import { say } from '../words';
import { Faults } from './Faults';
import { GrantSwitches } from './GrantSwitches';
import { LimitSwitches } from './LimitSwitches';

/** What is installed and granted, and what goes wrong on purpose. Person, theme and language are in the bar on top. */
export const ControlPage: React.FC<{ readonly shell: ShellData; readonly control: ControlData }> = ({ control }) => (
  <div className="stack">
    <h1 className="pageTitle">{say('controlTitle')}</h1>
    <p className="lead">{say('controlLead')}</p>
    <p>{say('forDevelopment')}</p>
    <h2>{say('installed')}</h2>
    {control.packages.length === 0 ? <p>{say('noPackages')}</p> : control.packages.map((one) => <Installed key={one.file} one={one} />)}
    {control.refused.length > 0 && (
      <>
        <h2>{say('refused')}</h2>
        <ul>
          {control.refused.map(({ file, reason }) => (
            <li key={file}>
              {file}: {reason}
            </li>
          ))}
        </ul>
      </>
    )}
    <GrantSwitches grants={control.grants} />
    <LimitSwitches limits={control.limits} />
    <Faults faults={control.faults} journal={control.journal} />
  </div>
);

const Installed: React.FC<{ readonly one: PackageCard }> = ({ one }) => (
  <section className="stack">
    <div>
      <h3>{one.title}</h3>
      <p>
        {one.file}, {say('version', one.version)}
      </p>
      <ul>
        {one.components.map((component) => (
          <li key={component}>{component}</li>
        ))}
      </ul>
    </div>
    {one.permissions.length === 0 ? (
      <p>{say('asksNothing')}</p>
    ) : (
      <div>
        <p>{say('asks')}</p>
        <ul>
          {one.permissions.map((permission) => (
            <li key={permission}>{permission}</li>
          ))}
        </ul>
      </div>
    )}
  </section>
);
