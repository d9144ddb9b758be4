import { useQuery } from '@tanstack/react-query';
import { formatter } from '../../../shared/format.ts';
import { asking } from '../../app/asking.ts';
import { useLearnt } from '../../app/languages.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { textIn } from '../../log/composer/draft-body.ts';
import { EntryDialog, type EntryDialogProps } from './EntryDialog.tsx';

/** A reminder of a request: the date that waiting moves is computed, and can be put into the message in the client's language (seed A13). */
export function NudgeDialog(props: EntryDialogProps) {
  const { t, format, language } = useWords();
  const { client } = props;
  const waiting = useQuery(asking('waiting.view', { client })).data;
  const theirs = useQuery(asking('clients.get', { client })).data?.summary.language ?? language;
  const spokenThere = useLearnt(theirs);
  return (
    <EntryDialog {...props}>
      {(body, change) => {
        const request = waiting?.requests.find(({ id }) => id === body['request']);
        const knockOn = request?.knockOn;
        if (!spokenThere || !request || !knockOn || knockOn.workingDays === 0) return null;
        const spoken = formatter(spokenThere, format.zone);
        const sentence = spoken.t('money.nudge.sentence', {
          what: request.blocks.length > 0 ? spoken.list(request.blocks) : spoken.t('money.nudge.it'),
          promised: spoken.day(knockOn.promised),
          moved: spoken.day(knockOn.moved),
        });
        const text = textIn(body, 'text');
        return (
          <Notice>
            <p>
              {t('money.nudge.knockOn', { promised: format.day(knockOn.promised), moved: format.day(knockOn.moved) })}
            </p>
            {!text.includes(sentence) && (
              <Button
                look="step"
                onPress={() => change({ text: [text.trim(), sentence].filter(Boolean).join('\n\n') })}
              >
                {t('money.nudge.insert')}
              </Button>
            )}
          </Notice>
        );
      }}
    </EntryDialog>
  );
}
