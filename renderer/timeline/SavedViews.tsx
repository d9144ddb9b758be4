import { useQuery } from '@tanstack/react-query';
import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { ClientId } from '../../shared/fields.ts';
import { sameName, type SavedView } from '../../shared/saved-view.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import menu from '../ui/Menu.module.css';
import { TextField } from '../ui/TextField.tsx';
import styles from './SavedViews.module.css';

/** What of a timeline is looked at: a stretch of days, all of it where none is named, and the lanes that are drawn. */
export type Look = Omit<SavedView, 'client' | 'name'>;

export interface SavedViewsProps {
  readonly client: ClientId;
  /** What is looked at now. */
  readonly look: Look;
  readonly onLook: (look: Look) => void;
  readonly onRecord: (look: Look) => void;
}

/** The looks at a timeline that were kept, a name for the one there is now, and the way to a record of it. */
export function SavedViews({ client, look, onLook, onRecord }: SavedViewsProps) {
  const { t } = useWords();
  const views = useQuery(asking('views.list', { client })).data?.views ?? [];
  const discard = useAct('views.discard');
  return (
    <DialogTrigger>
      <Button look="quiet">
        {t('views.saved')}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={cx(menu['popover'])} placement="bottom end">
        <Dialog className={cx(styles['views'])} aria-label={t('views.saved')}>
          {({ close }) => (
            <>
              {views.length === 0 && <p className={styles['none']}>{t('views.none')}</p>}
              <ul className={styles['list']}>
                {views.map((view) => (
                  <li key={view.name}>
                    <Button
                      look="quiet"
                      className={cx(styles['view'])}
                      onPress={() => {
                        close();
                        onLook(view);
                      }}
                    >
                      <span>{view.name}</span>
                      <small>
                        <Said look={view} />
                      </small>
                    </Button>
                    <Button
                      look="icon"
                      aria-label={t('views.discard', { name: view.name })}
                      onPress={() => discard.mutate({ client, name: view.name })}
                    >
                      <X aria-hidden />
                    </Button>
                  </li>
                ))}
              </ul>
              <SaveForm client={client} look={look} views={views} />
              <div>
                <Button
                  look="quiet"
                  onPress={() => {
                    close();
                    onRecord(look);
                  }}
                >
                  {t('views.record')}
                </Button>
              </div>
              <FailureNotice failure={discard.error} />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function SaveForm({ client, look, views }: { client: ClientId; look: Look; views: readonly SavedView[] }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const save = useAct('views.save');
  const isKnown = views.some((view) => sameName(view.name, name));
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') save.mutate({ client, name, ...look }, { onSuccess: () => setName('') });
      }}
    >
      <TextField
        label={t('views.name')}
        value={name}
        onChange={setName}
        maxLength={80}
        {...(isKnown && { hint: t('views.replaced') })}
      />
      <Button look="primary" type="submit" isPending={save.isPending} isDisabled={name.trim() === ''}>
        {t('views.save')}
      </Button>
      <p className={styles['now']} role="status">
        {save.data ? t('views.kept', { name: save.data.name }) : <Said look={look} />}
      </p>
      <FailureNotice failure={save.error} />
    </form>
  );
}

/** A look in words: its days, and its lanes where some are left out. */
function Said({ look: { from, to, lanes } }: { look: Look }) {
  const { t, format } = useWords();
  const days =
    from !== undefined && to !== undefined
      ? format.period(from, to)
      : from === undefined && to === undefined
        ? t('views.everything')
        : [from, to].map((day) => (day === undefined ? '…' : format.day(day))).join(' – ');
  return [days, ...(lanes ?? []).map((lane) => t(`timeline.lanes.${lane}`))].join(' · ');
}
