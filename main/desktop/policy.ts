/** Where the window's page lives. A scheme of our own: `file:` would have every file of the computer for its origin. */
export const origin = 'app://on-record';

/**
 * What the page may load: its own files, and nothing else. The one hash is React Aria's `touch-action` style element (1.22.1); an end-to-end test fails
 * on any console line that says a style or script was refused.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
