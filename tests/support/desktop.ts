import type { ElectronApplication, Page } from 'playwright-core';

/** Asks the first window for something, as an item of the menu would. */
export async function command(app: ElectronApplication, name: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, asked) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('event', 'command', { command: asked });
  }, name);
}

/** Opens quick capture by the menu's item, which calls what the shortcut calls. */
export async function openCapture(app: ElectronApplication): Promise<Page> {
  const opened = app.waitForEvent('window');
  await chooseItem(app, 'CmdOrCtrl+N');
  return opened;
}

/** Chooses the item of the application's menu that has this accelerator, whatever the language. */
export async function chooseItem(app: ElectronApplication, accelerator: string): Promise<void> {
  await menuStands(app);
  await app.evaluate(({ Menu }, key) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
    items.find((item) => item.accelerator === key)?.click();
  }, accelerator);
}

/** The menu comes when the first screen stands. */
async function menuStands(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ Menu }) => {
    while (!Menu.getApplicationMenu()) await new Promise((soon) => setTimeout(soon, 50));
  });
}

/** The labels of the application's menus, from left to right. */
export async function menuLabels(app: ElectronApplication): Promise<readonly string[]> {
  await menuStands(app);
  return app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label));
}

/** What the next save dialogs of the system answer; the dialog itself cannot be operated from here. */
export async function chooseToSave(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}
