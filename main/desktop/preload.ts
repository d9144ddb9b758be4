import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge, EventName } from '../../shared/contract.ts';

/**
 * All that a window may do: call by name, listen, and hand over what the user dropped or pasted. It never sees ipcRenderer or an event of it, and never a
 * path: that of a dropped file is asked of Electron here, which knows one only for files that the user really gave.
 */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  listen: (listener) => {
    const heard = (_event: IpcRendererEvent, name: EventName, payload: unknown) => listener(name, payload);
    ipcRenderer.on('event', heard);
    return () => ipcRenderer.off('event', heard);
  },
  dropped: (file) => ipcRenderer.invoke('dropped', webUtils.getPathForFile(file as File)), // the page gives what its drop event gave
  pasted: (name, bytes) => ipcRenderer.invoke('pasted', name, bytes),
};

contextBridge.exposeInMainWorld('bridge', bridge);
