import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All of axe's rules, or those that can answer otherwise when only the colours change. */
export type Rules = 'all' | 'colours';

/** What axe finds on the page as it is, one line for each element: the rule, where, and what is wrong. */
export async function violations(page: Page, rules: Rules = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (wanted) => {
    // Axe asks what a text is filled with, and of that Chromium answers with the page's own colour where the system has forced another. No style of ours sets it.
    const { prototype } = CSSStyleDeclaration;
    const { getPropertyValue } = prototype; // oxlint-disable-line unbound-method -- called with its own `this`
    if (matchMedia('(forced-colors: active)').matches)
      prototype.getPropertyValue = function (this: CSSStyleDeclaration, name) {
        return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
      };
    const { axe } = window as unknown as { axe: typeof import('axe-core') }; // just injected
    // What React Aria says aloud names a button that may be gone by now.
    const context = { exclude: ['[data-live-announcer]'] };
    // React Aria's unseen ways out of an open popover stand beside the dialog in it, outside every landmark; all else is inert then.
    const enabled = { region: { enabled: document.querySelector('[data-trigger]') === null } };
    const options = wanted === 'all' ? { rules: enabled } : { runOnly: ['color-contrast', 'link-in-text-block'] };
    const found = await axe.run(context, options);
    prototype.getPropertyValue = getPropertyValue;
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, html, any, all, none }) =>
          `${id} at ${target.join(' ')}: ${html.slice(0, 160)} (${[...any, ...all, ...none].map(({ message }) => message).join('; ')})`,
      ),
    );
  }, rules);
}
