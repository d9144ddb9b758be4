import { useState } from 'react';
import { failures, type Failure } from '../../../shared/decision.ts';
import type { ClientId } from '../../../shared/fields.ts';
import type { Language } from '../../../shared/languages.ts';
import type { LettingGoView } from '../../../shared/letting-go.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import type { CallFailed } from '../../bridge.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Part } from '../Screen.tsx';
import { AddReason } from './AddReason.tsx';
import { GroundCard } from './GroundCard.tsx';
import type { GroundForm } from './grounds.ts';
import { ReasonPreview } from './ReasonPreview.tsx';
import styles from './Reason.module.css';

export interface ReasonPartProps {
  readonly client: ClientId;
  readonly decision: LettingGoView['decision'];
  readonly grounds: readonly GroundForm[];
  readonly onChange: (grounds: readonly GroundForm[]) => void;
  /** The language the report will say it in. */
  readonly language: Language;
  readonly isTried: boolean;
  readonly isRecorded: boolean;
  readonly isPending: boolean;
  readonly failure: CallFailed | null;
  readonly onRecord: () => void;
  readonly onDecide: () => void;
}

/** "Because of your failure to …": chosen, backed by entries, seen as it will stand, recorded with the decision. */
export function ReasonPart(props: ReasonPartProps) {
  const { client, decision, grounds, onChange, language, isTried, isRecorded, isPending, failure } = props;
  const { t } = useWords();
  const [added, setAdded] = useState<Failure>();
  if (!decision) {
    return (
      <Part title={t('places.lettingGo.report.reason')}>
        <Notice tone="late">
          <p>{t('places.lettingGo.report.noDecision')}</p>
          <Button look="step" onPress={props.onDecide}>
            {t('places.lettingGo.steps.decide')}
          </Button>
        </Notice>
      </Part>
    );
  }
  const unused = failures.filter((id) => id === 'other' || !grounds.some((ground) => ground.failure === id));
  return (
    <Part title={t('places.lettingGo.report.reason')}>
      <p className={styles['help']}>{t('places.lettingGo.report.reasonText')}</p>
      {grounds.map((ground, index) => (
        <GroundCard
          key={`${ground.failure}-${index}`}
          client={client}
          ground={ground}
          isTried={isTried}
          isNew={ground.failure === added}
          language={language}
          onChange={(next) => onChange(grounds.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(grounds.filter((_, at) => at !== index))}
        />
      ))}
      <AddReason
        client={client}
        failures={unused}
        onAdd={(id) => {
          setAdded(id);
          onChange([...grounds, { failure: id, words: '', entries: [] }]);
        }}
      />
      {grounds.length === 0 ? (
        <p className={styles['help']}>{t('places.lettingGo.report.noGround')}</p>
      ) : (
        <ReasonPreview grounds={grounds} language={language} />
      )}
      <FailureNotice failure={failure} />
      <div className={styles['record']}>
        <Button
          look={isRecorded ? 'plain' : 'primary'}
          isDisabled={isRecorded}
          isPending={isPending}
          onPress={props.onRecord}
        >
          {t('places.lettingGo.report.record')}
        </Button>
        {isRecorded && grounds.length > 0 && (
          <span role="status">
            {t('places.lettingGo.report.recorded', {
              entries: t('places.lettingGo.report.entriesCount', { count: decision.evidence }),
            })}
          </span>
        )}
      </div>
    </Part>
  );
}
