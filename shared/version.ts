/** The app's version, written into every line it seals. A test keeps it equal to package.json's. */
export const version = '1.0.0';
