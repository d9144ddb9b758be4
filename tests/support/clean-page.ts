import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Each test begins with an empty page. Testing Library does this by itself only where test functions are global, and ours are imported.
afterEach(cleanup);

// It waits a second for what is to come, which a busy machine may take for itself.
configure({ asyncUtilTimeout: 15_000 });
