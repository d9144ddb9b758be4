// npm run demo [-- folder]: what On Record is for, in one go and without a window. It writes the sample journal, makes the record and the
// handover of the client who is being let go, checks all three, and says where they are. All of it goes through the command line, as
// anyone's own script would.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { root } from './project.mjs';
import { run } from './run.mjs';

const folder = chosenFolder(process.argv[2]);
const vault = join(folder, 'vault');
const places = { Journal: vault, Record: join(folder, 'record.pdf'), Handover: join(folder, 'handover.pdf') };

process.exitCode = (await buildIfStale()) && (await makeDemo()) ? 0 : 1;

async function makeDemo() {
  if (!(await onRecord('demo', '--vault', vault))) return false;
  const client = await clientLetGo();
  if (!client) return false;
  console.log(`The sample journal is about ${client.name}.`);
  if (!(await makeReport(client, 'record', places.Record))) return false;
  if (!(await makeReport(client, 'handover', places.Handover))) return false;
  for (const [name, place] of Object.entries(places)) {
    if (!(await onRecord('verify', place))) return false;
    console.log(`${`${name}:`.padEnd(10)} verified  ${place}`);
  }
  return true;
}

/** @param {{ id: string }} client @param {string} kind @param {string} out */
function makeReport(client, kind, out) {
  return onRecord('--vault', vault, 'reports.make', JSON.stringify({ client: client.id, kind, out }));
}

/** @returns {Promise<{ id: string, name: string } | undefined>} */
async function clientLetGo() {
  const listed = await onRecord('--vault', vault, 'clients.list', '{}');
  if (!listed) return undefined;
  /** @type {{ clients: { id: string, name: string, state: string }[] }} */
  const { clients } = JSON.parse(listed.output);
  return clients.find(({ state }) => state === 'former' || state === 'letting-go') ?? clients[0];
}

/**
 * One call of the command line. It keeps this computer's own notes about vaults in the demo's folder, away from the user's.
 *
 * @param {...string} args
 */
async function onRecord(...args) {
  const outcome = await run(process.execPath, [join(root, 'dist/main/cli.js'), ...args], {
    capture: true,
    env: { ON_RECORD_STATE: join(folder, 'state') },
  });
  if (outcome.code === 0) return outcome;
  console.error(`on-record ${args.join(' ')}\n${outcome.output}`);
  return undefined;
}

/** @param {string | undefined} wanted */
function chosenFolder(wanted) {
  if (!wanted) return mkdtempSync(join(tmpdir(), 'on-record-demo-'));
  mkdirSync(resolve(wanted), { recursive: true });
  return resolve(wanted);
}
