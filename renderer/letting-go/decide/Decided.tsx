import type { LettingGoView } from '../../../shared/letting-go.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { EvidenceLink } from '../../entries/EvidenceLink.tsx';

/** The decision that holds, as it was recorded. */
export function Decided({ client, decision }: { client: ClientId; decision: NonNullable<LettingGoView['decision']> }) {
  const { t, format } = useWords();
  const { on, choice, reason, endsOn, entry } = decision;
  return (
    <Notice tone="good">
      <p>
        <strong>
          {t('places.lettingGo.decide.recorded', {
            day: format.day(on),
            choice: t(`places.lettingGo.decide.choices.${choice}`),
          })}
        </strong>
      </p>
      {reason !== undefined && <p>{reason}</p>}
      {endsOn !== undefined && <p>{t('places.lettingGo.decide.endsOn', { day: format.day(endsOn) })}</p>}
      <EvidenceLink client={client} entry={entry} />
    </Notice>
  );
}
