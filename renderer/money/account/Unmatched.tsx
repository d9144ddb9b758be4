import { Some } from '../../app/Some.tsx';
import { useWords } from '../../app/Words.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { AccountProps } from './view.ts';

/** Money that belongs to no invoice that counts; it is in no balance, so it is named. */
export function Unmatched({ client, money }: AccountProps) {
  const { t, format } = useWords();
  if (money.unmatched.length === 0) return null;
  return (
    <Notice tone="late">
      <p>{t('money.account.unmatched')}</p>
      <Some of={money.unmatched}>
        {(shown) => (
          <ul>
            {shown.map(({ entry, kind, on, minor, currency }) => (
              <li key={entry}>
                <Behind
                  client={client}
                  of={t(`words.kinds.${kind}`)}
                  value={`${format.money({ minor, currency })} · ${format.dayShort(on, money.asOf)}`}
                  counted={{ ids: [entry] }}
                />
              </li>
            ))}
          </ul>
        )}
      </Some>
    </Notice>
  );
}
