import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { closeGracefully, listen } from './http/listen.ts';
import { portsFrom, requireFreePorts } from './ports.ts';
import { firstQuietPort } from './testing/quiet-ports.ts';
import { type Run, runStart } from './testing/run-start.ts';

const READY = 'Ctrl-C stops everything';

let folder: string;
let port: number;
let runs: Run[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'start-'));
  port = await firstQuietPort();
  runs = [];
});

afterEach(async () => {
  for (const { child, ended } of runs) {
    child.kill('SIGKILL');
    await ended;
  }
  await untilPortsAreFree();
  await rm(folder, { recursive: true });
});

function start(args: readonly string[] = [], env: Record<string, string> = {}): Run {
  const run = runStart(folder, ['--port', String(port), '--conferences-per-authority', '3', ...args], env);
  runs.push(run);
  return run;
}

async function startReady(args: readonly string[] = []): Promise<Run> {
  const run = start(args);
  await run.said(READY);
  return run;
}

function requirePortsFree(): Promise<void> {
  return requireFreePorts(Object.values(portsFrom(port)));
}

/** A killed process's engine is ended by its watchdog, a moment later. */
async function untilPortsAreFree(): Promise<void> {
  for (;;) {
    const areFree = await requirePortsFree().then(
      () => true,
      () => false,
    );
    if (areFree) return;
  }
}

async function count(): Promise<number> {
  const answer = await fetch(`http://localhost:${String(port)}/graphql`);
  return ((await answer.json()) as { count: number }).count;
}

/** A sentence and what to do, and no stack trace. */
function expectRefusal({ code, err }: Awaited<Run['ended']>, sentence: RegExp): void {
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(2);
  expect(code).toBe(1);
}

describe('npm start', () => {
  it('prints a command that works as it is printed', async () => {
    const run = await startReady();
    run.child.kill('SIGINT');
    const { out } = await run.ended;
    const command = out.split('\n').filter((line) => /^(TOKEN=|curl)/.test(line));
    expect(command).toHaveLength(2);

    await startReady();
    const { stdout } = await promisify(execFile)('sh', ['-c', command.join('\n')]);

    expect(JSON.parse(stdout)).toMatchObject({ authorization: expect.stringMatching(/^Bearer ey.+\..+\..+/) });
  });

  it('keeps data over a restart, and starts over with --fresh', async () => {
    const first = await startReady();
    expect([await count(), await count()]).toEqual([1, 2]);
    first.child.kill('SIGTERM');
    await first.ended;

    const second = await startReady();
    expect(await count()).toBe(3);
    second.child.kill('SIGTERM');
    await second.ended;

    await startReady(['--fresh']);
    expect(await count()).toBe(1);
  });
});

describe('Ctrl-C', () => {
  it('stops everything that was started', async () => {
    const run = await startReady();
    run.child.kill('SIGINT');

    expect(await run.ended).toMatchObject({ code: 0, err: '' });
    await requirePortsFree();
  });

  it('stops a network that is still loading, and the next start loads it whole', async () => {
    const run = start(['--conferences-per-authority', '2000']);
    await run.said('10 %');
    run.child.kill('SIGINT');

    expect(await run.ended).toMatchObject({ code: 0, err: '' });
    await requirePortsFree();
    await startReady();
    expect(JSON.parse(await readFile(join(folder, '.data', 'sandbox.json'), 'utf8'))).toEqual({
      seed: 'sandbox',
      conferencesPerAuthority: 3,
    });
  });

  it('once more stops at once a network that does not come to an end', async () => {
    const run = start([], { NEVER_CLOSE: 'yes' });
    await run.said(READY);
    const pressing = setInterval(() => run.child.kill('SIGINT'), 100);
    const { code } = await run.ended;
    clearInterval(pressing);

    expect(code).toBe(130);
    await untilPortsAreFree();
  });
});

describe('a killed network', () => {
  it('leaves no process and no lock behind, and loses nothing that it acknowledged', async () => {
    const run = await startReady();
    expect(await count()).toBe(1);
    run.child.kill('SIGKILL');
    await run.ended;
    await untilPortsAreFree();

    await startReady();
    expect(await count()).toBe(2);
  });
});

describe('a network that cannot start says so in a sentence', () => {
  it('when another one runs on the same data', async () => {
    const running = await startReady();
    const second = runStart(folder, ['--port', String(await firstQuietPort())]);
    runs.push(second);

    expectRefusal(await second.ended, /Another network is already running on the data in .*\.data \(process \d+\)/);
    expect(running.child.exitCode).toBeNull();
    expect(await count()).toBe(1);
  });

  it.each([0, 1, 2, 3])('when another program has port %d of the four', async (offset) => {
    const other = createServer();
    await listen(other, port + offset);

    expectRefusal(await start().ended, new RegExp(`Port ${String(port + offset)} is already in use`));
    await closeGracefully(other, 0);
  });

  it.each(['engine/table.sqlite', 'identity/keys.json', 'identity/clients.json', 'sandbox.json', 'hash-key.json'])(
    'when %s is damaged, and --fresh mends it',
    async (file) => {
      const first = await startReady();
      first.child.kill('SIGINT');
      await first.ended;
      await writeFile(join(folder, '.data', file), 'not what we wrote');

      expectRefusal(await start().ended, new RegExp(`The data file .*${file} is damaged`));
      await startReady(['--fresh']);
    },
  );

  it('when other data are asked for than are there', async () => {
    const first = await startReady();
    first.child.kill('SIGINT');
    await first.ended;

    expectRefusal(
      await start(['--seed', 'another']).ended,
      /made with 3 conferences per authority and the seed "sandbox"/,
    );
  });

  it.each([
    ['--bogus', /Unknown option '--bogus'/],
    ['extra', /Unexpected argument 'extra'/],
    ['--port=0', /--port takes a whole number from 1 to 65532, not "0"/],
    [
      '--conferences-per-authority=many',
      /--conferences-per-authority takes a whole number from 1 to 20000, not "many"/,
    ],
  ])('when it does not understand %s', async (argument, sentence) => {
    expectRefusal(await start([argument]).ended, sentence);
  });

  it('when Node is too old', async () => {
    const script = join(import.meta.dirname, 'start.js');
    const program = `Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } }); await import('${script}')`;
    const run = promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder });

    await expect(run).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^This network runs on Node 24, as it does on AWS, and this is Node 20\.1\.0\.\n.+\n$/,
      ),
    });
  });
});

describe('a network whose database ends', () => {
  it('says so and ends', async () => {
    const run = await startReady();
    process.kill(await engineOf(port), 'SIGKILL');

    // What was under way at that moment may have its say before.
    const { code, err } = await run.ended;
    expect(err).toContain('The embedded DynamoDB engine has ended, and the network with it.');
    expect(code).toBe(1);
    await requirePortsFree();
  });
});

/** The engine is the one process that was told to serve on the third port. */
async function engineOf(gatewayPort: number): Promise<number> {
  const told = `serve\0--host\x00127.0.0.1\0--port\0${String(portsFrom(gatewayPort).engine)}`;
  for (const pid of await readdir('/proc')) {
    const commandLine = await readFile(join('/proc', pid, 'cmdline'), 'utf8').catch(() => '');
    if (commandLine.includes(told)) return Number(pid);
  }
  throw new Error('There is no engine.');
}
