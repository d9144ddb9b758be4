// The least an Electron program can be: one window with one still page. What ours is measured against.
import { app, BrowserWindow } from 'electron';

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 860, webPreferences: { sandbox: true } });
  void window.loadFile('page.html');
});
app.on('window-all-closed', () => app.quit());
