import { Button as Pressable } from 'react-aria-components';
import { renewalsAhead, type AccountView } from '../../shared/accounts-view.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import { cx } from '../ui/cx.ts';
import styles from './AccountHead.module.css';

/** What an account is, and where; pressing it opens its details. */
export function AccountHead({ account, onOpen }: { account: AccountView; onOpen: () => void }) {
  const { t, format } = useWords();
  const today = useToday();
  const { name, platform, address, paidBy, renews, renewsIn, corrections } = account;
  const isSoon = renewsIn !== undefined && renewsIn <= renewalsAhead;
  return (
    <Pressable className={cx(styles['head'])} onPress={onOpen}>
      <span className={styles['name']}>{name}</span>
      <span className={styles['facts']}>
        <small>
          <span>{platform}</span>
          {address !== undefined && <span>{address}</span>}
          {paidBy !== undefined && <span>{t('places.accounts.payer', { payer: paidBy })}</span>}
          {renews !== undefined && renewsIn !== undefined && (
            <span className={cx(isSoon && styles['soon'])}>
              {t(renewsIn < 0 ? 'places.accounts.renewed' : 'places.accounts.renews', {
                day: format.dayShort(renews, today),
              })}
            </span>
          )}
          {corrections > 0 && <span>{t('places.accounts.corrections', { count: corrections })}</span>}
        </small>
      </span>
    </Pressable>
  );
}
