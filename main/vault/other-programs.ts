// What file managers and sync programs put into every folder they look after, for themselves: harmless, and none of the vault's business.
const theirs: readonly RegExp[] = [
  // file managers of macOS, Windows and KDE
  /^\.DS_Store$/,
  /^\._/,
  /^Thumbs\.db$/i,
  /^desktop\.ini$/i,
  /^\.directory$/,
  // Syncthing: its marker, patterns and versions, and a file that is still arriving
  /^\.st(?:folder|ignore|versions)$/,
  /^(?:\.syncthing\.|~syncthing~).+\.tmp$/,
  // Dropbox
  /^\.dropbox(?:\.attr|\.cache)?$/,
  // Nextcloud and ownCloud: its database, its log, and a file that is still arriving
  /^\.(?:sync|_sync)_[0-9a-f]+\.db(?:-shm|-wal|-journal)?$/,
  /^\.(?:owncloud|nextcloud)sync\.log(?:\.\d+)?$/,
  /^\.sync-exclude\.lst$/,
  /^\..+\.~[0-9a-f]{3,}$/,
  // Google Drive, Resilio
  /^\.tmp\.driveupload$|^\.tmp\.drivedownload$/,
  /^\.sync$/,
  /\.!sync$/,
];

/** The name of the file that a cloud's placeholder stands for (iCloud: `.name.icloud`): the file itself is not on this computer. */
export function placeholderOf(name: string): string | undefined {
  return /^\.(.+)\.icloud$/.exec(name)?.[1];
}

/** Whether a name in a folder is one that another program uses for itself. */
export function isOthers(name: string): boolean {
  return theirs.some((form) => form.test(name));
}
