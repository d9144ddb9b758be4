import { MoreHorizontal } from 'lucide-react';
import { useWords } from '../../app/Words.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { useRecording } from '../forms/recording.ts';
import type { WaitingView } from './view.ts';

const acts = ['nudged', 'answered', 'withdrawn'] as const;

/** What can be recorded about a request that is open. */
export function RequestActs({ request }: { request: WaitingView['requests'][number] }) {
  const { t } = useWords();
  const ask = useRecording();
  const { id, what, state } = request;
  if (state === 'answered' || state === 'withdrawn') return null;
  return (
    <MenuButton
      look="icon"
      label={t('money.request.actsOf', { what })}
      items={acts.map((kind) => ({ id: kind, label: t(`money.do.${kind}`) }))}
      onAction={(kind) =>
        ask({
          kind,
          about: what,
          preset: { request: id },
          hide: ['request'],
          ...(kind === 'nudged' && { show: ['channel', 'minutes'] }),
        })
      }
    >
      <MoreHorizontal aria-hidden />
    </MenuButton>
  );
}
