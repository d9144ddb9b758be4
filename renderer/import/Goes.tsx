import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { ImportItem } from '../../shared/calls/import.ts';
import type { Assigned } from '../../shared/import/assigned.ts';
import type { Fate } from '../../shared/import/choices.ts';
import { useWords } from '../app/Words.tsx';
import { Chip } from '../ui/Chip.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import type { Change } from './choices.ts';

export interface GoesProps extends Assigned {
  readonly fate: Fate;
  readonly item: ImportItem;
  readonly clients: readonly ClientSummary[];
  readonly change: (change: Change) => void;
}

/** Whose journal a thing goes into, as far as it has been said who is who; to be chosen for what names nobody. */
export function Goes({ client, isNobodys, fate, item, clients, change }: GoesProps) {
  const { t } = useWords();
  if (isNobodys) return <Chip>{t('reviewing.nobodys')}</Chip>;
  if (fate === 'left') return <Chip>{t('reviewing.left')}</Chip>;
  const name = clients.find(({ id }) => id === client)?.name;
  const said = name ?? t('reviewing.unassigned');
  const namesNobody = item.from === undefined && (item.to ?? []).length === 0;
  if (!namesNobody || clients.length === 0)
    return name === undefined ? <Chip tone="late">{said}</Chip> : <Chip>{said}</Chip>;
  return (
    <MenuButton
      label={t('bringing.whoseOne', { who: said })}
      items={clients.map(({ id, name: label }) => ({ id, label }))}
      {...(client !== undefined && { chosen: client })}
      onAction={(whose) => change({ item: item.id, whose })}
    >
      {name === undefined ? <Chip tone="late">{said}</Chip> : said}
    </MenuButton>
  );
}
