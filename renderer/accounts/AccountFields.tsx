import { useWords } from '../app/Words.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { AccountForm } from './account-form.ts';
import styles from './StepDialog.module.css';

export interface AccountFieldsProps {
  readonly form: AccountForm;
  readonly onChange: (form: AccountForm) => void;
  /** Recording was tried: what is missing says so. */
  readonly isTried: boolean;
  /** Shows all fields from the start. */
  readonly isOpen: boolean;
}

const owners = ['client', 'me', 'other'] as const;

/** Two fields that an account needs, and seven that help at its handover. None of them is a password. */
export function AccountFields({ form, onChange, isTried, isOpen }: AccountFieldsProps) {
  const { t } = useWords();
  const set = (change: Partial<AccountForm>) => onChange({ ...form, ...change });
  const needed = (value: string) => (isTried && value.trim() === '' ? { error: t('window.form.needed') } : {});
  return (
    <>
      <TextField
        label={t('places.accounts.name')}
        placeholder={t('places.accounts.nameHint')}
        value={form.name}
        onChange={(name) => set({ name })}
        autoFocus
        {...needed(form.name)}
      />
      <TextField
        label={t('places.accounts.platform')}
        placeholder={t('places.accounts.platformHint')}
        value={form.platform}
        onChange={(platform) => set({ platform })}
        {...needed(form.platform)}
      />
      <TextField
        label={t('places.accounts.address')}
        hint={t('places.accounts.noPassword')}
        value={form.address}
        onChange={(address) => set({ address })}
      />
      <Disclosure title={t('places.accounts.more')} isOpen={isOpen}>
        <div className={styles['form']}>
          <Select
            label={t('places.accounts.owner')}
            choices={[
              { id: 'unknown' as const, label: t('places.accounts.ownerUnknown') },
              ...owners.map((id) => ({ id, label: t(`places.accounts.owners.${id}`) })),
            ]}
            value={form.owner}
            onChange={(owner) => set({ owner })}
          />
          <TextField
            label={t('places.accounts.myRole')}
            placeholder={t('places.accounts.myRoleHint')}
            value={form.myRole}
            onChange={(myRole) => set({ myRole })}
          />
          <Checkbox value={form.noAccess} onChange={(noAccess) => set({ noAccess })}>
            {t('followUp.noAccess')}
          </Checkbox>
          <TextField
            label={t('places.accounts.recovery')}
            value={form.recovery}
            onChange={(recovery) => set({ recovery })}
          />
          <TextField
            label={t('places.accounts.paidBy')}
            hint={t('places.accounts.paidByHint')}
            value={form.paidBy}
            onChange={(paidBy) => set({ paidBy })}
          />
          <DayField label={t('places.accounts.renewsOn')} value={form.renews} onChange={(renews) => set({ renews })} />
        </div>
      </Disclosure>
    </>
  );
}
