import { useQuery } from '@tanstack/react-query';
import { Menu, Plus, Search } from 'lucide-react';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { timerDraft } from '../../shared/timer.ts';
import { ClientLine } from '../clients/ClientLine.tsx';
import { grouped } from '../clients/groups.ts';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import { asking } from './asking.ts';
import { chordLabel } from './chord.ts';
import { keyOf } from './commands.ts';
import { NavItem } from './NavItem.tsx';
import { useWhereabouts, type Place } from './place.ts';
import { useWords } from './Words.tsx';
import styles from './Sidebar.module.css';

/** The way to everything: find or do, Today, and the clients by where they stand. */
export function Sidebar({ clients }: { clients: readonly ClientSummary[] }) {
  const { t } = useWords();
  const { place, go, openPalette, newClient } = useWhereabouts();
  const [open, setOpen] = useState(false);
  const drafts = (useQuery(asking('drafts.list', {})).data?.drafts ?? []).filter(
    ({ kind }) => kind !== timerDraft,
  ).length;
  const goTo = (to: Place) => {
    setOpen(false);
    go(to);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any of its buttons
    <nav
      className={cx(styles['sidebar'], open && styles['open'])}
      aria-label={t('window.app.navigation')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <div className={styles['top']}>
        <Button
          look="icon"
          className={styles['toggle'] ?? ''}
          aria-label={t('window.app.navigation')}
          aria-expanded={open}
          onPress={() => setOpen(!open)}
        >
          <Menu aria-hidden />
        </Button>
        <Button look="plain" className={styles['find'] ?? ''} onPress={openPalette}>
          <Search aria-hidden />
          <span>{t('window.app.find')}</span>
          <kbd>{chordLabel(keyOf.palette ?? '')}</kbd>
        </Button>
      </div>
      <div className={styles['list']}>
        <NavItem
          isHere={place.at === 'today'}
          onGo={() => goTo({ at: 'today' })}
          mark={drafts > 0 ? String(drafts) : undefined}
        >
          {t('window.app.today')}
        </NavItem>
        <NavItem isHere={place.at === 'search'} onGo={() => goTo({ at: 'search' })}>
          {t('find.search.title')}
        </NavItem>
        {grouped(clients).map(({ group, members }) => (
          <div key={group} role="group" aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{t(`window.clients.groups.${group}`)}</h2>
            <ul>
              {members.map((client) => (
                <li key={client.id}>
                  <ClientLine
                    client={client}
                    isHere={'client' in place && place.client === client.id}
                    onGo={() =>
                      goTo({ at: 'client', client: client.id, tab: place.at === 'client' ? place.tab : 'log' })
                    }
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
        <Button look="quiet" className={styles['add'] ?? ''} onPress={newClient}>
          <Plus aria-hidden />
          {t('window.clients.new')}
        </Button>
      </div>
      <div className={styles['foot']}>
        <NavItem
          isHere={place.at === 'import'}
          onGo={() => goTo({ at: 'import', ...('client' in place && { whose: place.client }) })}
        >
          {t('imports.title')}
        </NavItem>
        <NavItem isHere={place.at === 'verify'} onGo={() => goTo({ at: 'verify' })}>
          {t('window.app.verify')}
        </NavItem>
        <NavItem isHere={place.at === 'settings'} onGo={() => goTo({ at: 'settings' })}>
          {t('window.app.settings')}
        </NavItem>
      </div>
    </nav>
  );
}
