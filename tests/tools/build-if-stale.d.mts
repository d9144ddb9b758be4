/** False where the build failed. */
export function buildIfStale(): Promise<boolean>;
