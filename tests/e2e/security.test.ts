import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../main/desktop/policy.ts';
import { webPreferences } from '../../main/desktop/preferences.ts';
import type {} from '../../renderer/bridge.ts';
import { launch, type Running } from '../support/launch.ts';

let running: Running;
let hits = 0;
const outside = createServer((_request, response) => {
  hits += 1;
  response.end('reached');
});

beforeAll(async () => {
  await new Promise<void>((listening) => outside.listen(0, '127.0.0.1', listening));
  running = await launch();
});

afterAll(async () => {
  await running[Symbol.asyncDispose]();
  outside.close();
});

const elsewhere = () => `http://127.0.0.1:${(outside.address() as AddressInfo).port}/`; // it listens on a port

describe('the window', () => {
  it('runs sandboxed and isolated, on a page of its own scheme', async () => {
    const preferences = await running.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      // Present in Electron, missing in its types.
      return (
        window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined
      )?.getLastWebPreferences();
    });
    // Electron leaves out what it takes for granted when it is off.
    for (const [name, value] of Object.entries(webPreferences))
      expect([name, preferences?.[name] ?? false]).toEqual([name, value]);
    expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, webSecurity: true });
    const page = await running.page.evaluate(() => ({
      protocol: location.protocol,
      names: ['require', 'process', 'module', 'global', 'Buffer'].filter((name) => name in globalThis),
      bridge: Object.keys(window.bridge).sort(),
    }));
    expect(page).toEqual({ protocol: 'app:', names: [], bridge: ['call', 'dropped', 'listen', 'pasted'] });
  });

  it('is served with its policy, and serves nothing but its own files', async () => {
    const answers = await running.page.evaluate(async () => {
      const ask = async (url: string, init?: RequestInit) =>
        fetch(url, init).then(
          ({ status }) => status,
          () => 'refused',
        );
      return { self: await ask('app://on-record/index.html'), other: await ask('app://elsewhere/index.html') };
    });
    expect(answers).toEqual({ self: 'refused', other: 'refused' });
    const served = await running.app.evaluate(async ({ net }) => {
      const paths = [
        '',
        'index.html',
        '../../package.json',
        '%2e%2e/%2e%2e/package.json',
        '..%5c..%5cpackage.json',
        'index.html%00',
        '/etc/passwd',
        'INDEX.HTML',
        'x'.repeat(4096),
      ];
      const statuses: number[] = [];
      for (const path of paths) statuses.push((await net.fetch(`app://on-record/${path}`)).status);
      const first = await net.fetch('app://on-record/');
      return {
        statuses,
        policy: first.headers.get('content-security-policy'),
        sniff: first.headers.get('x-content-type-options'),
        post: (await net.fetch('app://on-record/', { method: 'POST' })).status,
      };
    });
    expect(served).toEqual({
      statuses: [200, 200, 404, 404, 404, 404, 404, 404, 404],
      policy: contentSecurityPolicy,
      sniff: 'nosniff',
      post: 404,
    });
  });

  it('reaches no network, whatever a page tries', async () => {
    const tried = await running.page.evaluate(async (url) => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      const image = new Image();
      image.src = url;
      await fetch(url).catch(() => undefined);
      navigator.sendBeacon(url);
      try {
        new WebSocket(url.replace('http', 'ws'));
      } catch {
        violations.push('websocket');
      }
      await new Promise((settled) => image.addEventListener('error', settled, { once: true }));
      return violations;
    }, elsewhere());
    expect(tried).toEqual(expect.arrayContaining(['img-src', 'connect-src']));
    const refused = await running.app.evaluate(
      ({ net }, url) =>
        net.fetch(url).then(
          () => 'answered',
          (error: unknown) => String(error),
        ),
      elsewhere(),
    );
    // By the session's own guard: the wall behind it, where no name is found, would say something else.
    expect(refused).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(hits).toBe(0);
  });

  it("finds no name of another computer, for Chromium's own wishes either", async () => {
    const found = await running.app.evaluate(async ({ app, session: { defaultSession } }) => ({
      rules: app.commandLine.getSwitchValue('host-resolver-rules'),
      localhost: await defaultSession.resolveHost('localhost').catch(() => 'not found'), // known without asking, and not found all the same
    }));
    expect(found).toEqual({ rules: 'MAP * ~NOTFOUND', localhost: 'not found' });
  });

  it('runs no code from text', async () => {
    const ran = await running.page.evaluate(async () => {
      const attempt = (act: () => unknown) => {
        try {
          return act();
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      return new Promise((done) => {
        // Straight from evaluate, eval would not be under the page's policy.
        setTimeout(() => {
          const inline = document.createElement('script');
          const results = [
            attempt(() => eval('1 + 1')),
            attempt(() => new Function('return 2')()),
            attempt(() => (document.body.innerHTML = '<b>x</b>')),
            attempt(() => inline.append('window.ran = true')),
          ];
          done({ results: results.slice(0, 3), ran: 'ran' in window });
        }, 0);
      });
    });
    expect(ran).toEqual({ results: ['EvalError', 'EvalError', 'TypeError'], ran: false });
  });

  it('goes nowhere and opens nothing', async () => {
    const before = running.page.url();
    await running.page.evaluate((url) => {
      window.open(url);
      const link = Object.assign(document.createElement('a'), { href: url, target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
      location.href = url;
    }, elsewhere());
    await running.page.evaluate(() => new Promise((settled) => setTimeout(settled, 200)));
    expect(running.page.url()).toBe(before);
    expect(running.app.windows()).toHaveLength(1);
    expect(hits).toBe(0);
  });

  it('holds each wall by itself, also where another stands before it', async () => {
    const open = await running.app.evaluate(({ webContents }) => {
      const [contents] = webContents.getAllWebContents();
      return ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'].filter((way) => {
        let isHeld = false;
        contents?.emit(way, { preventDefault: () => (isHeld = true) }, {}, {});
        return !isHeld;
      });
    });
    expect(open).toEqual([]);
    expect(await running.page.evaluate(() => window.open('/') === null)).toBe(true);
    const before = running.page.url();
    await running.page.evaluate(() => {
      location.href = '/?elsewhere'; // a page of its own, which no request is refused to
    });
    await running.page.evaluate(() => new Promise((settled) => setTimeout(settled, 200)));
    expect(running.page.url()).toBe(before);
  });

  it('is given no permission but to write to the clipboard', async () => {
    const states = await running.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as PermissionName[]; // some are newer than the types
      return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
    expect(await running.page.evaluate(() => Notification.requestPermission())).toBe('denied');
    const place = await running.page.evaluate(
      () =>
        new Promise<number>((refused) =>
          navigator.geolocation.getCurrentPosition(
            () => refused(0),
            ({ code }) => refused(code),
          ),
        ),
    );
    expect(place).toBe(1); // PERMISSION_DENIED; another would mean that it was tried
  });

  it('comes to no choice of a device, whatever kind it asks for', async () => {
    const chosen = ['select-hid-device', 'select-usb-device', 'select-serial-port'] as const;
    await running.app.evaluate(({ session: { defaultSession } }, events) => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const on = defaultSession.on.bind(defaultSession) as (event: string, listener: () => void) => void; // each has a form of its own
      for (const event of events) on(event, () => told.push(event));
    }, chosen);
    const given = await running.page.evaluate(async () => {
      interface Devices {
        requestDevice?(filter: object): Promise<unknown>;
        requestPort?(): Promise<unknown>;
      }
      const { hid, usb, serial } = navigator as unknown as Partial<Record<'hid' | 'usb' | 'serial', Devices>>; // newer than the types
      const asked = [
        hid?.requestDevice?.({ filters: [] }),
        usb?.requestDevice?.({ filters: [] }),
        serial?.requestPort?.(),
      ];
      return Promise.all(
        asked.map(async (answer) => {
          try {
            const devices = await answer;
            return Array.isArray(devices) ? devices.length : 1;
          } catch {
            return 0; // refused
          }
        }),
      );
    });
    expect(given).toEqual([0, 0, 0]);
    expect(await running.app.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([]); // put there above
  });
});

describe('the bridge', () => {
  it('takes no path from a page, and no token that nobody was given', async () => {
    const failures = await running.page.evaluate(async () => {
      const calls: unknown[] = [];
      for (const path of [
        '/etc/passwd',
        { token: '/etc/passwd' },
        { token: 'a5b5a3c1-0000-4000-8000-000000000000' },
        7,
        null,
      ]) {
        calls.push(await window.bridge.call('vault.verify', { path }));
        calls.push(await window.bridge.call('desktop.open', { path }));
      }
      return calls;
    });
    for (const failure of failures) expect(failure).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('has no call that the contract does not name', async () => {
    for (const name of ['fs.readFile', 'constructor', '__proto__', '']) {
      expect(await running.page.evaluate((call) => window.bridge.call(call, {}), name)).toMatchObject({
        ok: false,
        error: { code: 'invalid-input' },
      });
    }
  });

  it('answers no frame but the main one of a window', async () => {
    const answer = await running.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow;
      const reached = inside !== null && 'bridge' in inside;
      frame.remove();
      return reached;
    });
    expect(answer).toBe(false);
  });
});

it('leaves no refused style or script behind on its console', async () => {
  const refused = (await running.consoleLines()).filter(
    (line) => /Refused to (?:apply|execute|load)/.test(line) && !line.includes('127.0.0.1'),
  );
  // The tests above provoke some on purpose; none of them comes from the program's own page files.
  expect(refused.filter((line) => line.includes('app://on-record/assets'))).toEqual([]);
});
