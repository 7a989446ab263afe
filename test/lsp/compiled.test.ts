import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const command = resolve(import.meta.dirname, '../../server/dist/okr.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-compiled-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a server, ends it, and gives what it wrote. */
async function session(
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; out: string; err: string }> {
  const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { env: { ...process.env, ...env } });
  let out = '';
  let err = '';
  server.stdout.on('data', (data) => (out += data));
  server.stderr.on('data', (data) => (err += data));
  const messages = [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { id: 2, method: 'shutdown' },
    { method: 'exit' },
  ];
  for (const message of messages) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  const code = await new Promise<number | null>((done) => server.once('close', done));
  return { code, out, err };
}

function kept(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('languageServer.js'))
    .map((name) => join(folder, name));
}

test('a server keeps its compiled code for the next one', async () => {
  const env = { NODE_COMPILE_CACHE: folder };
  expect(await session(env)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"capabilities"') });
  const [file = '', ...others] = kept();
  expect(others).toEqual([]);
  expect(statSync(file).size).toBeGreaterThan(100_000);

  const { mtimeMs } = statSync(file);
  expect(await session(env)).toMatchObject({ code: 0, err: '' });
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

test.each([
  ['is of another file', () => Buffer.from('no compiled code')],
  ['is no compiled code', (whole: Buffer) => Buffer.concat([whole.subarray(0, 16), Buffer.from('no compiled code')])],
  ['ends half-way', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
])('a server makes its compiled code anew where what it finds %s', async (_, broken) => {
  const env = { NODE_COMPILE_CACHE: folder };
  await session(env);
  const [file = ''] = kept();
  writeFileSync(file, broken(readFileSync(file)));
  expect(await session(env)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"capabilities"') });
  expect(statSync(file).size).toBeGreaterThan(100_000);
});

test('a server starts where nothing may be kept', async () => {
  expect(await session({ NODE_DISABLE_COMPILE_CACHE: '1' })).toMatchObject({ code: 0, err: '' });
});
