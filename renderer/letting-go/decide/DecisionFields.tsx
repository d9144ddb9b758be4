import { languageOfText } from '../../../shared/language-of-text.ts';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { ToneNotes } from '../../log/composer/help/ToneNotes.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { Fields, ShortFields } from '../Screen.tsx';
import { choices, type DecisionForm } from './decision-form.ts';

export interface DecisionFieldsProps {
  readonly form: DecisionForm;
  readonly onChange: (change: Partial<DecisionForm>) => void;
  readonly isTried: boolean;
}

/** The choice, why, what else was thought of, and the days that go with it. */
export function DecisionFields({ form, onChange, isTried }: DecisionFieldsProps) {
  const { t, language } = useWords();
  const today = useToday();
  const isLeaving = form.choice === 'let-go';
  return (
    <Fields>
      <RadioGroup
        label={t('places.lettingGo.decide.choice')}
        hideLabel
        isAbreast
        choices={choices.map((id) => ({
          id,
          label: t(`places.lettingGo.decide.choices.${id}`),
          hint: t(`places.lettingGo.decide.choiceHints.${id}`),
        }))}
        value={form.choice}
        onChange={(choice) => onChange({ choice })}
        {...(isTried && form.choice === undefined && { error: t('window.form.needed') })}
      />
      <TextArea
        label={t('places.lettingGo.decide.reason')}
        hint={t('places.lettingGo.decide.reasonHint')}
        value={form.reason}
        onChange={(reason) => onChange({ reason })}
      />
      <ToneNotes
        text={form.reason}
        language={languageOfText(form.reason, language)}
        onText={(reason) => onChange({ reason })}
      />
      <TextArea
        label={t('places.lettingGo.decide.options')}
        hint={t('places.lettingGo.decide.optionsHint')}
        value={form.options}
        onChange={(options) => onChange({ options })}
      />
      <ShortFields>
        <DayField
          label={t('places.lettingGo.decide.on')}
          value={form.on ?? today}
          onChange={(on) => onChange({ on })}
        />
        {isLeaving ? (
          <DayField
            label={t('places.lettingGo.decide.ends')}
            hint={t('leaving.endsHint')}
            value={form.endsOn}
            onChange={(endsOn) => onChange({ endsOn })}
          />
        ) : (
          <DayField
            label={t('places.lettingGo.decide.review')}
            value={form.reviewOn}
            onChange={(reviewOn) => onChange({ reviewOn })}
          />
        )}
      </ShortFields>
    </Fields>
  );
}
