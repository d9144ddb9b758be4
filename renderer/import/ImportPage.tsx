import { useReducer } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Answer } from '../../shared/calls/import.ts';
import type { PlaceToken } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { LongWork } from '../app/LongWork.tsx';
import { useWords } from '../app/Words.tsx';
import { call, tokenOf, unlessCancelled } from '../bridge.ts';
import { useGiven } from '../exhibits/useGiven.ts';
import { Page } from '../ui/Page.tsx';
import { beginning, changed } from './choices.ts';
import { Choose } from './Choose.tsx';
import { Done } from './Done.tsx';
import { Review } from './Review.tsx';
import { choosePlaces, useCommit, usePreview } from './useImport.ts';

/** Brings in what is kept elsewhere: files are chosen, read, reviewed, and recorded together. */
export function ImportPage({ clients, client }: { clients: readonly ClientSummary[]; client: ClientId | undefined }) {
  const { t } = useWords();
  const preview = usePreview();
  const commit = useCommit();
  const [chosen, change] = useReducer(changed, client, beginning);
  const found = preview.data;
  const read = (places: () => Promise<readonly PlaceToken[]>, answers: readonly Answer[]) => {
    commit.reset();
    const before = found?.batch;
    preview.mutate(
      { places, answers },
      {
        onSuccess: ({ people }) => {
          if (before !== undefined) void call('import.discard', { batch: before });
          // Files that name somebody are assigned by that: what names no client then belongs to nobody until it is said.
          const isNew = answers.length === 0 || (found?.people.length === 0 && people.length > 0);
          if (isNew) change({ begin: people.length === 0 ? client : undefined });
        },
      },
    );
  };
  const isOver = useGiven((files) => {
    if (preview.isPending || commit.isPending) return;
    read(() => Promise.all(files.slice(0, 500).map((file) => tokenOf(file))), []);
  });
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Choose
        isAgain={found !== undefined}
        isOver={isOver}
        isBusy={preview.isPending || commit.isPending}
        onChoose={(purpose) => {
          read(() => choosePlaces(purpose), []);
        }}
      />
      {preview.isPending && <LongWork job="import" label={t('imports.reading')} stop={t('imports.stop')} />}
      <FailureNotice failure={unlessCancelled(preview.error)} />
      {commit.data && !commit.data.stopped && <Done clients={clients} done={commit.data} />}
      {found && !preview.isPending && commit.data?.stopped !== false && (
        <Review
          clients={clients}
          found={found}
          chosen={chosen}
          change={change}
          onAnswer={(answer) =>
            read(
              () => Promise.resolve(found.places),
              [...found.answers.filter(({ file }) => file !== answer.file), answer],
            )
          }
          isRecording={commit.isPending}
          onRecord={() => commit.mutate({ batch: found.batch, choices: chosen.now })}
          onDiscard={() => {
            void call('import.discard', { batch: found.batch });
            preview.reset();
            commit.reset();
            change({ begin: client });
          }}
        />
      )}
      {/* Where "Stop" was pressed, and what goes on stands. */}
      {commit.data?.stopped && <Done clients={clients} done={commit.data} />}
      <FailureNotice failure={unlessCancelled(commit.error)} />
    </Page>
  );
}
