import { MoreHorizontal } from 'lucide-react';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { useRecording } from '../forms/recording.ts';
import type { WaitingView } from './view.ts';

const acts = ['nudged', 'answered', 'withdrawn'] as const;

/** What can be recorded about a request that is open. */
export function RequestActs({ request }: { request: WaitingView['requests'][number] }) {
  const { t } = useWords();
  const ask = useRecording();
  const { place, go } = useWhereabouts();
  const { id, what, state } = request;
  if (state === 'answered' || state === 'withdrawn') return null;
  return (
    <MenuButton
      look="icon"
      label={t('money.request.actsOf', { what })}
      items={[
        { id: 'letter', label: t('letters.write') },
        ...acts.map((kind) => ({ id: kind, label: t(`money.do.${kind}`) })),
      ]}
      onAction={(kind) => {
        if (kind === 'letter') {
          const template = state === 'overdue' ? 'nudge-2' : 'request';
          if ('client' in place) go({ at: 'letter', client: place.client, template, choice: { request: id } });
          return;
        }
        ask({
          kind,
          about: what,
          preset: { request: id },
          hide: ['request'],
          ...(kind === 'nudged' && { show: ['channel', 'minutes'] }),
        });
      }}
    >
      <MoreHorizontal aria-hidden />
    </MenuButton>
  );
}
