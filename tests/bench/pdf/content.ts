/** What every maker sets: the same entries for all of them, so that only the makers differ. */
export interface BenchEntry {
  readonly number: string;
  readonly title: string;
  readonly meta: string;
  /** About 600 characters, in three scripts. */
  readonly body: string;
  readonly hash: string;
}

export const heading = 'Record of an engagement · запись · 記録';
export const running = 'Incident record · exported 2026-11-27';

const latin =
  'the client asked again for an unpaid extra revision of the landing page and refused to confirm this change of scope in writing although our signed agreement says so we had said on Monday that changes after round two are charged and that I answer from nine to five your invoice is still open they promised payment before Friday nobody called back logo banner newsletter archive campaign draft offer deadline reminder meeting feedback approval access password folder hosting domain shop camera summer spring Wrocław Győr Llanelli naïve café übergeben później fizetés'.split(
    ' ',
  );
const cyrillic =
  'заказчик снова потребовал бесплатную правку макета и отказался письменно подтвердить изменение объёма работ хотя договор прямо это предусматривает счёт не оплачен одиннадцатый день обещали перевести завтра как неделю назад на звонки никто не отвечает письмо отправлено утром срок доступ пароль страница рассылка логотип встреча согласование черновик архив правки вчера ночью спокойно'.split(
    ' ',
  );
const japanese = [
  '依頼者は',
  '契約書に',
  '記載のない',
  '追加修正を',
  '再び無償で',
  '要求し、',
  '書面での',
  '確認を',
  '拒否した。',
  '納期は',
  '三日後である。',
  '支払いは',
  'まだ',
  '行われていない。',
  '電話で',
  '「いつまで待たせるのか」と',
  '言われた。',
  '承認には',
  '平均して',
  '十一日かかった。',
];

/** The `i`-th entry, always the same. Numbers, days and sums differ from entry to entry, as they do in life. */
export function benchEntry(i: number): BenchEntry {
  const draw = drawing(i + 1);
  const pick = (words: readonly string[]): string => words[Math.floor(draw() * words.length)] ?? '';
  const some = (words: readonly string[], count: number, between: string): string =>
    Array.from({ length: count }, () => pick(words)).join(between);
  const day = `2026-${two(1 + (i % 12))}-${two(1 + (i % 28))}`;
  let body = '';
  while (body.length < 600) {
    const kind = draw();
    if (kind < 0.4) body += `${some(latin, 8, ' ')} €${Math.floor(draw() * 9000)}.${two(Math.floor(draw() * 100))}. `;
    else if (kind < 0.75) body += `${some(cyrillic, 7, ' ')} ${1 + Math.floor(draw() * 28)}.${two(1 + (i % 12))}. `;
    else body += `${some(japanese, 9, '')} `;
  }
  const hash = Array.from({ length: 8 }, () =>
    Math.floor(draw() * 2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return {
    number: String(i + 1),
    title: `Incident ${i + 1} · правка · 追加修正`,
    meta: `occurred ${day} ${two(i % 24)}:${two(i % 60)} · recorded ${day} ${two(i % 24)}:${two(i % 60)}:${two((i * 7) % 60)} · ${i % 60} minutes after`,
    body: body.slice(0, 600).toWellFormed().trimEnd(),
    hash,
  };
}

export function benchEntries(count: number): readonly BenchEntry[] {
  return Array.from({ length: count }, (_, i) => benchEntry(i));
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Numbers from 0 to 1 that a seed decides (Mulberry32). */
function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
