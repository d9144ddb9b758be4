import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, EventName } from '../../shared/contract.ts';

/** All that a window may do: call by name, and listen. It never sees ipcRenderer or an event of it. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke('call', name, input),
  listen: (listener) => {
    const heard = (_event: IpcRendererEvent, name: EventName, payload: unknown) => listener(name, payload);
    ipcRenderer.on('event', heard);
    return () => ipcRenderer.off('event', heard);
  },
};

contextBridge.exposeInMainWorld('bridge', bridge);
