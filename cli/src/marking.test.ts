import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { muniment, root, validator } from '../../testing/commandLine';

/** Runs the real command with files in the place of its standard input and output. */
async function munimentWithFiles(args: readonly string[], inPath: string, outPath: string): Promise<{ code: number | null; err: string }> {
  const files = [openSync(inPath, 'r'), openSync(outPath, 'r')];
  const child = spawn(process.execPath, [join(root, 'cli/bin/muniment.mjs'), ...args], { cwd: root, stdio: [files[0], files[1], 'pipe'] });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  files.forEach(closeSync);
  return { code, err };
}

function objects(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('muniment marking check', () => {
  const isCheck = validator('marking-check.schema.json');

  it('answers a line that holds with exit code 0, and exactly the keys that are promised', async () => {
    const { code, out, err } = await muniment(['marking', 'check', '--json', 'uk official–sensitive - lpp']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(
      `${JSON.stringify({
        input: 'uk official–sensitive - lpp',
        valid: true,
        canonical: 'UK OFFICIAL-SENSITIVE - LEGAL PROFESSIONAL PRIVILEGE',
        marking: {
          prefix: 'UK',
          classification: 'OFFICIAL',
          sensitive: true,
          handling: [],
          descriptors: ['LEGAL PROFESSIONAL PRIVILEGE'],
          codewords: [],
          caveats: [],
          releasability: null,
        },
        problems: [],
      })}\n`
    );
  });

  it('answers one that does not hold with exit code 1 and the paragraph', async () => {
    const { code, out } = await muniment(['marking', 'check', 'SECRET-SENSITIVE', '--json']);
    expect(code).toBe(1);
    expect(objects(out)).toEqual([
      expect.objectContaining({
        valid: false,
        canonical: 'SECRET-SENSITIVE',
        problems: [{ code: 'sensitiveNotAllowed', message: expect.stringContaining('SENSITIVE cannot be added to SECRET'), paragraph: '25' }],
      }),
    ]);
  });

  it('answers every line of standard input, empty ones too, and no more', async () => {
    const { code, out } = await muniment(['marking', 'check', '--json', '-'], 'OFFICIAL\r\n\n  \nRESTRICTED\nSECRET - LEGAL\n');
    expect(code).toBe(1);
    const answers = objects(out);
    expect(answers.map(({ input }) => input)).toEqual(['OFFICIAL', '', '  ', 'RESTRICTED', 'SECRET - LEGAL']);
    expect(answers.map(({ canonical }) => canonical)).toEqual(['OFFICIAL', null, null, null, 'SECRET - LEGAL']);
    expect(answers.every(isCheck)).toBe(true);
  });

  it('reads a last line without its ending, and nothing from nothing', async () => {
    expect(objects((await muniment(['marking', 'check', '--json', '-'], 'OFFICIAL\nSECRET')).out)).toHaveLength(2);
    expect(await muniment(['marking', 'check', '--json', '-'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  it('keeps notices to itself: a line that holds has no problems', async () => {
    const { code, out } = await muniment(['marking', 'check', '--json', 'OFFICIAL - COMMERCIAL - HMG USE ONLY']);
    expect(code).toBe(0);
    expect(objects(out)[0]).toMatchObject({ valid: true, problems: [] });
  });

  it.each([
    ['council', '', 'OFFICIAL'],
    ['council', 'official-sensitive - operational', 'OFFICIAL-SENSITIVE - OPERATIONAL'],
    ['pspf-2024', 'protected//cabinet', 'PROTECTED//CABINET'],
  ])('reads by the scheme %s: %j', async (scheme, line, canonical) => {
    const { code, out } = await muniment(['marking', 'check', '--scheme', scheme, '--json', line]);
    expect(code).toBe(0);
    expect(objects(out)[0]).toMatchObject({ canonical });
  });

  it('reads an e-mail’s subject where the scheme has a form for it, and writes it', async () => {
    const subject = '[SEC=OFFICIAL:Sensitive, ACCESS=Legal-Privilege]';
    const args = ['marking', 'check', '--scheme', 'pspf-2024', '--json', '-'];
    const { code, out } = await muniment(args, `Re: advice ${subject}\nOFFICIAL: Sensitive//Legal Privilege\n[SEC=OFFICIAL, ACCESS=Legal-Privilege]\n`);
    expect(code).toBe(1);
    const answers = objects(out);
    const email = { subject, header: 'X-Protective-Marking: VER=2024.1, NS=gov.au, SEC=OFFICIAL:Sensitive, ACCESS=Legal-Privilege' };
    expect(answers[0]).toMatchObject({ valid: true, canonical: 'OFFICIAL: Sensitive//Legal Privilege', email });
    expect(answers[1]).toMatchObject({ valid: true, email });
    expect(answers[2]).toMatchObject({ valid: false, email: null });
    expect(answers.every(isCheck)).toBe(true);
    expect((await muniment(['marking', 'check', '--scheme', 'pspf-2024', subject])).out).toContain(`✓ OFFICIAL: Sensitive//Legal Privilege\n  ${subject}\n`);
  });

  it('speaks Welsh', async () => {
    const { out } = await muniment(['marking', 'check', '--lang', 'cy', 'SECRET - LEGAL']);
    expect(out).toContain('Ni ellir defnyddio LEGAL gyda SECRET.');
    expect(out).toContain('(Polisi, Additional Markings, tudalen 19)');
  });

  it('speaks plainly to people, and does not let a line steer their screen', async () => {
    const { code, out } = await muniment(['marking', 'check', '-'], 'official\nOFFICIAL - \u001b[31mRED\n');
    expect(code).toBe(1);
    expect(out).toContain('✓ OFFICIAL\n✗ OFFICIAL - ');
    expect(out).not.toContain('\u001b');
  });

  it('takes 20,000 lines, and keeps their order', async () => {
    const input = Array.from({ length: 20_000 }, (_, at) => `OFFICIAL - BODY ${at} USE ONLY`);
    const { code, out } = await muniment(['marking', 'check', '--json', '-'], `${input.join('\n')}\n`);
    expect(code).toBe(0);
    expect(objects(out).map((answer) => answer.input)).toEqual(input);
  });

  it('leaves out a byte order mark before the first line, and only there', async () => {
    const { out } = await muniment(['marking', 'check', '--json', '-'], '\ufeffOFFICIAL\n\ufeffOFFICIAL\n');
    expect(objects(out).map(({ input }) => input)).toEqual(['OFFICIAL', '\ufeffOFFICIAL']);
  });

  it('keeps an answer on one line for every reader', async () => {
    const { out } = await muniment(['marking', 'check', '--json', '-'], 'OFFICIAL\u2028A\u2029B\u0085C\n');
    expect(out).not.toMatch(/[\u0085\u2028\u2029]/);
    expect(objects(out)[0].input).toBe('OFFICIAL\u2028A\u2029B\u0085C');
  });

  it('cuts off a line that does not end, and reads on after it', async () => {
    const { code, out } = await muniment(['marking', 'check', '--json', '-'], `${' '.repeat(3 * 1024 * 1024)}OFFICIAL\nSECRET\n`);
    expect(code).toBe(1);
    const [cut, next] = objects(out);
    expect(cut).toMatchObject({ valid: false, canonical: null, marking: null, problems: [{ code: 'tooLong' }] });
    expect(String(cut.input)).toHaveLength(1024 * 1024);
    expect(next).toMatchObject({ canonical: 'SECRET' });
  });

  it('takes a line that begins with a hyphen after --, and says so in its help', async () => {
    expect((await muniment(['marking', 'check', '--json', '--', '-SENSITIVE'])).code).toBe(1);
    expect((await muniment(['marking', 'check', '--help'])).out.replace(/\s+/g, ' ')).toContain('a line that begins with - goes after --');
  });

  it('says in a line that its input cannot be read', async () => {
    const { code, err } = await munimentWithFiles(['marking', 'check', '-'], root, join(root, 'package.json'));
    expect([code, err]).toEqual([2, 'Standard input could not be read: it is a folder\n']);
  });

  it('says in a line that its output cannot be written', async () => {
    // A file that is open for reading only takes nothing.
    const { code, err } = await munimentWithFiles(['marking', 'check', 'OFFICIAL'], '/dev/null', join(root, 'package.json'));
    expect(code).toBe(2);
    expect(err).toMatch(/^The output could not be written: .*\n$/);
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, [join(root, 'cli/bin/muniment.mjs'), 'marking', 'check', '--json', '-'], { cwd: root });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.stdin.on('error', () => undefined).end('OFFICIAL\n'.repeat(50_000));
    child.stdout.once('data', () => child.stdout.destroy());
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('');
  });
});

describe('muniment marking compare', () => {
  const isCompare = validator('marking-compare.schema.json');

  it.each([
    ['OFFICIAL', 'official-sensitive', -1],
    ['TOP SECRET', 'SECRET - UK EYES ONLY', 1],
    ['SECRET', 'UK SECRET', 0],
  ])('%s with %s is %i', async (a, b, order) => {
    const { code, out } = await muniment(['marking', 'compare', a, b, '--json']);
    expect([code, out]).toEqual([0, `${JSON.stringify({ order })}\n`]);
    expect(isCompare(JSON.parse(out))).toBe(true);
  });

  it('says on standard error which one cannot be read', async () => {
    const { code, out, err } = await muniment(['marking', 'compare', 'SECRET', 'RESTRICTED', '--json']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^"RESTRICTED": RESTRICTED belongs to an earlier marking scheme/);
  });
});

describe('wrong use ends with 2 and says why on standard error', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['marking']],
    [['marking', 'check']],
    [['marking', 'check', 'A', 'B']],
    [['marking', 'compare', 'OFFICIAL']],
    [['marking', 'check', 'OFFICIAL', '--scheme', 'none']],
    [['marking', 'check', 'OFFICIAL', '--lang', 'fr']],
    [['marking', 'check', 'OFFICIAL', '--loud']],
  ])('%j', async (args) => {
    const { code, out, err } = await muniment(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('asking for help is not wrong', async () => {
    const { code, out } = await muniment(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes: 0 success');
  });
});
