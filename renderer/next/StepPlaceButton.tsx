import type { ClientId } from '../../shared/fields.ts';
import type { StepPlace } from '../../shared/playbook/playbook.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';

/** The way from a step of a playbook to where it is done: a place of the client, or the composer with what is to be written down. */
export function StepPlaceButton({ client, place }: { client: ClientId; place: StepPlace }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  switch (place) {
    case 'answer':
      return (
        <Button look="step" onPress={() => go({ at: 'answer', client })}>
          {t('words.reports.answer')}
        </Button>
      );
    case 'decision':
      return (
        <Button look="step" onPress={() => go({ at: 'letting-go', client })}>
          {t('next.decision.go')}
        </Button>
      );
    case 'waiting':
    case 'terms':
      return (
        <Button look="step" onPress={() => go({ at: 'client', client, tab: 'money', part: place })}>
          {t('steps.place', { place: t(`money.parts.${place}`) })}
        </Button>
      );
    case 'incident':
    case 'recommendation-decided':
    case 'accepted':
    case 'disagreement':
      return (
        <Button look="step" onPress={() => go({ at: 'client', client, tab: 'log', write: place })}>
          {t('steps.write', { kind: t(`words.kinds.${place}`) })}
        </Button>
      );
  }
}
