import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** An authority for time-stamps, as small as openssl lets one be. */
export function authority(folder: string): void {
  const extension = '[ext]\nkeyUsage = critical, digitalSignature\nextendedKeyUsage = critical, timeStamping\n';
  writeFileSync(
    join(folder, 'tsa.cnf'),
    `[req]\ndistinguished_name = dn\n[dn]\n[tsa]\ndefault_tsa = t\n[t]\nserial = ./serial\nsigner_cert = ./tsa.crt\nsigner_key = ./tsa.key\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\ness_cert_id_alg = sha256\n${extension}`,
  );
  writeFileSync(join(folder, 'serial'), '01\n');
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', 'tsa.key', '-out', 'tsa.crt'];
  const rest = ['-days', '30', '-subj', '/CN=Test Authority', '-config', 'tsa.cnf', '-extensions', 'ext'];
  execFileSync('openssl', ['req', '-x509', ...key, ...rest], { cwd: folder, stdio: 'pipe' });
}
