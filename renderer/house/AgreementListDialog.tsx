import { useState } from 'react';
import { completenessItems, type AgreementList } from '../../shared/agreement-list.ts';
import { ActDialog } from '../app/ActDialog.tsx';
import { useAct } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import form from '../money/terms/TermsForm.module.css';
import { Checkbox } from '../ui/Checkbox.tsx';
import { TextArea } from '../ui/TextArea.tsx';

/** Which points an agreement is looked through for, and the user's own beside them (row 4). */
export function AgreementListDialog({ list, onClose }: { list: AgreementList; onClose: () => void }) {
  const { t } = useWords();
  const [items, setItems] = useState<readonly AgreementList['items'][number][]>(list.items);
  const [own, setOwn] = useState(list.own.join('\n'));
  const set = useAct('house.set-agreement');
  const record = () => {
    if (set.isPending) return;
    const points = own.split('\n').map((line) => line.trim());
    set.mutate({ items: [...items], own: [...new Set(points.filter((line) => line !== ''))] }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={t('house.list.title')}
      className={form['form']}
      says={t('house.list.record')}
      call={set}
      onAct={record}
      onClose={onClose}
    >
      <p className={form['lead']}>{t('house.list.lead')}</p>
      <div className={form['part']} role="group" aria-label={t('house.list.title')}>
        {completenessItems.map((item) => (
          <Checkbox
            key={item}
            value={items.includes(item)}
            onChange={(isIn) =>
              setItems(completenessItems.filter((one) => (one === item ? isIn : items.includes(one))))
            }
          >
            {t(`money.complete.items.${item}`)}
          </Checkbox>
        ))}
      </div>
      <TextArea label={t('house.list.own')} hint={t('house.list.ownHint')} value={own} onChange={setOwn} />
    </ActDialog>
  );
}
