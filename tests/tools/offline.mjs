// npm run test:offline: every end-to-end test once more where there is no network, and a count of what was sent to one all the same. Linux, as root.
//
// In a network namespace of its own the suite has the loopback interface, and one more that leads nowhere and counts: whatever is sent to any
// address beyond this computer, a question for a name included, is a packet there.
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { run, tool } from './run.mjs';

/** One packet to an address for examples, to see that it is counted. */
const sayHello = `const s = require('node:dgram').createSocket('udp4'); s.send('hello', 9, '198.51.100.1', () => s.close())`;

const inside = process.argv[2] === '--inside';
process.exitCode = inside ? await watched() : await begin();

/** Starts this file again in namespaces of its own, where it can. */
async function begin() {
  for (const { program, args } of [
    { program: 'unshare', args: ['-n', '-m', 'true'] },
    { program: 'ip', args: ['-V'] },
  ]) {
    if (process.getuid?.() === 0 && (await run(program, args, { capture: true })).code === 0) continue;
    console.log(`Not run, because ${process.getuid?.() === 0 ? `${program} does not work here` : 'it wants root'}.`);
    return 2;
  }
  if (!(await buildIfStale())) return 1;
  const args = ['-n', '-m', process.execPath, import.meta.filename, '--inside', ...process.argv.slice(2)];
  return (await run('unshare', args)).code;
}

async function watched() {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-offline-'));
  try {
    const names = join(folder, 'resolv.conf');
    await writeFile(names, 'nameserver 192.0.2.53\n'); // an address for examples (RFC 5737): questions for a name go to the counter too
    for (const line of [
      `mount --bind ${names} /etc/resolv.conf`,
      'ip link set lo up',
      'ip link add counter type veth peer name nowhere',
      'sysctl -qw net.ipv6.conf.counter.disable_ipv6=1 net.ipv6.conf.nowhere.disable_ipv6=1',
      'ip link set nowhere up arp off multicast off',
      'ip link set counter up arp off multicast off',
      'ip addr add 192.0.2.1/32 dev counter',
      'ip route add default dev counter',
    ]) {
      const { code, output } = await run('sh', ['-c', line], { capture: true });
      if (code !== 0) throw new Error(`${line}: ${output}`);
    }
    const unasked = sent();
    await run(process.execPath, ['-e', sayHello], { capture: true });
    if (sent() === unasked) throw new Error('the counter does not count');
    const before = sent();
    const { code } = await tool('vitest', [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--project',
      'e2e',
      ...process.argv.slice(3),
    ]);
    const attempts = sent() - before;
    console.log(`${attempts} packets were sent beyond this computer while the tests ran.`);
    return code === 0 && attempts === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Packets sent on the interface that leads nowhere: the tenth number of its line, after eight of what it received and the bytes it sent. */
function sent() {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((one) => one.trim().startsWith('counter:'));
  return Number(line?.split(':')[1]?.trim().split(/\s+/)[9]);
}
