import type { Translate } from '../../../shared/messages/translate.ts';

/** What a figure that opens its entries is called for whoever hears it. A figure that is a sentence loses its full stop: the label goes on after it. */
export function behindLabel(t: Translate, value: string, of: string): string {
  return t('money.behind', { value: value.replace(/[.。]$/u, ''), of });
}
