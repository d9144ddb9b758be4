import type { Answer, ImportFile } from '../../shared/calls/import.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Import.module.css';
import { isPicture } from './PictureItem.tsx';
import { TableMapping } from './TableMapping.tsx';
import type { Previewed } from './useImport.ts';

/** Files beyond these are counted only: a folder may hold thousands. */
const mostShown = 50;

/** The files that were read: what each is, how much is in it, what it leaves open. */
export function Files({ found, onAnswer }: { found: Previewed; onAnswer: (answer: Answer) => void }) {
  const { t } = useWords();
  const read = found.files.map((file, index) => ({ file, index })).filter(({ file }) => file.as !== undefined);
  if (read.length === 0) return null;
  const texts = read.filter(({ file }) => !isPicture(file));
  const pictures = read.length - texts.length;
  return (
    <Section title={t('imports.filesTitle')}>
      <ul className={styles['files']}>
        {texts.slice(0, mostShown).map(({ file, index }) => (
          <li key={index}>
            <FileLine file={file} />
            <AsksOrder file={file} onOrder={(order) => onAnswer({ ...answerOf(found, index), file: index, order })} />
            <TableMapping
              file={file}
              answer={answerOf(found, index)}
              onAnswer={(answer) => onAnswer({ ...answer, file: index })}
            />
          </li>
        ))}
        {pictures > 0 && (
          <li>
            <b>{t('bringing.papers')}</b>{' '}
            <span className={styles['where']}>{t('imports.fileItems', { count: pictures })}</span>
          </li>
        )}
      </ul>
      {texts.length > mostShown && (
        <p className={styles['where']}>{t('imports.items.shown', { shown: mostShown, total: texts.length })}</p>
      )}
    </Section>
  );
}

function answerOf({ answers }: Previewed, index: number): Answer {
  return answers.find(({ file }) => file === index) ?? {};
}

function FileLine({ file }: { file: ImportFile }) {
  const { t } = useWords();
  const { name, as, program, items } = file;
  const parts = [
    as === undefined ? undefined : t(`imports.forms.${as}`),
    program === undefined ? undefined : t('imports.fromProgram', { program }),
    t('imports.fileItems', { count: items }),
  ].filter((part) => part !== undefined);
  return (
    <p>
      <b>{name}</b> <span className={styles['where']}>{parts.join(' · ')}</span>
    </p>
  );
}

type Order = NonNullable<Answer['order']>;

/** Days that can be read in more than one way are asked about, never guessed. */
function AsksOrder({ file: { asks }, onOrder }: { file: ImportFile; onOrder: (order: Order) => void }) {
  const { t } = useWords();
  if (!asks) return null;
  return (
    <Notice tone="late" alert>
      <p>{t('imports.asksOrder', { days: asks.sample.join(' · ') })}</p>
      <div className={styles['acts']}>
        {asks.orders.map((order) => (
          <Button key={order} onPress={() => onOrder(order)}>
            {t(`imports.orders.${order}`)}
          </Button>
        ))}
      </div>
    </Notice>
  );
}
