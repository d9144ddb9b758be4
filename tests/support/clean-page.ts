import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Each test begins with an empty page. Testing Library does this by itself only where test functions are global, and ours are imported.
afterEach(cleanup);
