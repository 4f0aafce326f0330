import type { LocalTenant } from '../../local/src';
import { decide } from '../../src/retention/store/decisions/decide';
import { createDisposalDesk } from '../../src/retention/store/disposal';
import { createQueueDesk } from '../../src/retention/store/queue/queueDesk';
import { openRecordSite } from '../../src/retention/store/site/openRecordSite';
import { doorAs } from './doorAs';
import { RETENTION } from './turnRetentionOn';

const SITE = '/sites/cymru';
const OWNER = 'owain.hughes@rivers.example';
/** Years of working papers that somebody has gone through: one is in a plan, one waits for one, one is kept longer. */
const PLANNED = 0;
const DECIDED = 1;
const KEPT = 2;

/** Decides three series of one site as its owner would, and plans the first, so that a second person is asked. */
export async function keepDecisions(tenant: LocalTenant): Promise<void> {
  const known = tenant.store.person(OWNER);
  if (known === null) throw new Error(`The seed has no ${OWNER}`);
  const site = openRecordSite({
    door: doorAs(tenant, OWNER, SITE),
    openDoor: (webUrl) => doorAs(tenant, OWNER, new URL(webUrl).pathname),
    settings: { ...RETENTION, alwaysSecond: true },
    person: { login: known.login, name: known.title },
    manages: true,
    storage: null,
  });
  const { queue, rule } = await createQueueDesk(site).read(() => undefined);
  const due = queue.toDecide.filter(({ key, action }) => action === 'destroy' && key.year !== null).slice(0, 3);
  const say = (at: number, kind: 'destroy' | 'keepLonger', until: string, reason: string): Parameters<typeof decide>[1] =>
    due[at] === undefined ? [] : [{ kind, key: due[at].key, until, documents: due[at].due, rule, reason }];
  const decisions = [
    ...say(PLANNED, 'destroy', '', 'Drafftiau; mae’r fersiynau terfynol ar y gofrestr.'),
    ...say(DECIDED, 'destroy', '', 'Copïau gwaith yn unig.'),
    ...say(KEPT, 'keepLonger', '2027-12-31', 'Mae’r arolwg o Afon Dyfi yn dal i’w defnyddio.'),
  ];
  const { state, problem } = await decide(site, decisions, () => undefined).report;
  if (state !== 'finished') throw new Error(`Decisions could not be kept: ${JSON.stringify(problem)}`);
  if (due[PLANNED] === undefined) return;
  const desk = createDisposalDesk(site);
  const saved = await desk.save(await desk.plan([due[PLANNED].key])).report;
  if (saved.state !== 'finished') throw new Error(`A plan could not be kept: ${JSON.stringify(saved.problem)}`);
}
