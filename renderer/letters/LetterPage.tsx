import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { EntryId } from '../../shared/fields.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWhereabouts, type LetterPlace } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { FollowUp, hasFollowUp } from './FollowUp.tsx';
import { LetterList } from './LetterList.tsx';
import { LetterWriter } from './LetterWriter.tsx';
import { templateName } from './names.ts';
import type { SentLetter } from './Sent.tsx';
import styles from './Letter.module.css';

/** The letters to a client: which one the record asks for, and the one being written. */
export function LetterPage({ summary, place }: { summary: ClientSummary; place: LetterPlace }) {
  const words = useWords();
  const { t } = words;
  const { go } = useWhereabouts();
  const list = useQuery(asking('letters.list', { client: summary.id }));
  const [recorded, setRecorded] = useState<SentLetter>();
  const { template, choice } = place;
  const pattern = choice?.pattern;
  const toLog = (entry: EntryId) => go({ at: 'client', client: summary.id, tab: 'log', entry });
  const toClient = () => go({ at: 'client', client: summary.id, tab: 'next', ...(pattern && { pattern }) });
  return (
    <Page title={template === undefined ? t('letters.title') : templateName(template, words)}>
      <p className={styles['back']}>
        <LinkButton onPress={toClient}>{summary.name}</LinkButton>
        {template !== undefined && (
          <LinkButton onPress={() => go({ at: 'letter', client: summary.id })}>{t('letters.choose')}</LinkButton>
        )}
      </p>
      {recorded !== undefined && (
        <Notice tone="good" alert>
          <p>
            {t('letters.recorded')}{' '}
            <LinkButton onPress={() => toLog(recorded.entry)}>{t('window.clients.tabs.log')}</LinkButton>
          </p>
          <FollowUp key={recorded.entry} client={summary.id} sent={recorded} />
        </Notice>
      )}
      {template === undefined ? (
        <>
          <p>{t('letters.lead')}</p>
          <Answer of={list}>
            {(letters) => (
              <LetterList
                list={letters}
                onChoose={(chosen, choice) => {
                  setRecorded(undefined);
                  go({ at: 'letter', client: summary.id, template: chosen, ...(choice && { choice }) });
                }}
              />
            )}
          </Answer>
        </>
      ) : (
        <LetterWriter
          key={JSON.stringify(place)}
          summary={summary}
          template={template}
          choice={choice}
          onRecorded={(sent) => {
            setRecorded(sent);
            // What the letter says about the work is offered to be done here, too.
            if (pattern && !hasFollowUp(sent)) toClient();
            else go({ at: 'letter', client: summary.id });
          }}
        />
      )}
    </Page>
  );
}
