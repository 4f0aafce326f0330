// Disposing of 2,000 documents while a fifth of all requests go wrong, seeded; the tab is closed in the middle, and the plan
// is taken up again. A hold is declared once the plan is kept. Each document must be exactly once in the recycle bin and have
// exactly one end in the log; those that are held must lie where they lay. Time passes only on the tenant's clock.
// Run: npm run bench:disposal   --documents <n>; --held <n>; --seed <n>; --json
import { parseArgs } from 'node:util';
import { addOld, declareHold, disposalStorm, disposeOfAll, endsOf, holdOver, namesIn, namesInBin, openTestDisposal, planAll } from '../testing/disposal';
import { closedAfter } from '../testing/marking';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    held: { type: 'string', default: '100' },
    seed: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
  },
});
const [documents, heldOnes, seed] = [Number(values.documents), Number(values.held), Number(values.seed)];

async function run(): Promise<number> {
  const test = await openTestDisposal();
  await test.decide();
  addOld(test.site, documents - heldOnes);
  addOld(test.site, heldOnes, 'Dredging');
  const before = new Set(await namesIn(test.site));
  const planId = await planAll(test.desk());
  if (heldOnes > 0) await declareHold(test, holdOver({ words: ['dredging'] }));

  disposalStorm(seed).forEach((rule) => test.site.tenant.faults.add(rule));
  const began = Date.now();
  const clock = test.site.clock.at;
  // The tab is closed about half-way: every later request of it is lost.
  await test
    .desk(undefined, closedAfter(Math.max(8, Math.ceil(documents / 33))))
    .run(planId, () => undefined)
    .report.catch(() => undefined);
  const rules = test.site.tenant.faults.list();
  test.site.tenant.faults.clear();
  const whenClosed = (await namesInBin(test.site)).length;
  rules.forEach(({ id: _, struck: __, ...rule }) => test.site.tenant.faults.add(rule));
  const { rounds } = await disposeOfAll(test, planId);
  const faults = test.site.tenant.faults.journal().length;
  test.site.tenant.faults.clear();

  const [left, bin, ends] = [await namesIn(test.site), await namesInBin(test.site), await endsOf(test)];
  const findings = await test.desk().checkLog();
  const holds = {
    'each once in the bin': new Set(bin).size === bin.length && bin.length === documents - heldOnes,
    'each with one end in the log': ends.notOnce.length === 0 && ends.sent.length === bin.length && ends.gone.length === 0,
    'held ones untouched': left.length === heldOnes && left.every((name) => before.has(name) && name.startsWith('Dredging')),
    'held ones logged as not sent': ends.notSent.length === heldOnes,
    'the chain of the log holds': findings.length === 0,
    'the tab was closed in the middle': whenClosed > 0 && whenClosed < documents - heldOnes,
  };
  const figures = {
    documents,
    held: heldOnes,
    whenClosed,
    rounds: rounds + 1,
    faultsAfterClosing: faults,
    seconds: Math.round((Date.now() - began) / 100) / 10,
    minutesOnTheTenantsClock: Math.round((test.site.clock.at - clock) / 60_000),
    holds,
  };
  test.site.close();
  if (values.json) console.log(JSON.stringify(figures, null, 2));
  else {
    console.log(
      `${documents} documents, ${heldOnes} of them held; ${whenClosed} had gone when the tab was closed; taken up ${rounds} times; ${faults} faults after that; ${figures.seconds} s`
    );
    Object.entries(holds).forEach(([what, so]) => console.log(`${so ? 'yes' : 'NO '}  ${what}`));
  }
  return Object.values(holds).every(Boolean) ? 0 : 1;
}

void run().then((code) => {
  process.exitCode = code;
});
