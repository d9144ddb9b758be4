import { fileURLToPath } from 'node:url';

/** The folder of the project: every tool works from here, wherever it was started. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
