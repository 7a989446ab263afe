import './groupBy.ts';
import { main } from '../cli/main.ts';
import { localToday } from './clock.ts';

// A reader that has seen enough, as in `okr rules | head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const finished = main(process.argv.slice(2), {
  cwd: process.cwd(),
  today: localToday(),
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns ?? 80,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: readStdin,
});
void finished.then((exitCode) => {
  process.exitCode = exitCode;
});

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
