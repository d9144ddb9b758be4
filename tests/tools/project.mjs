import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project: every tool works from here, wherever it was started. Without `new URL`, which a simulated page replaces by its own. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../');
