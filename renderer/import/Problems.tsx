import type { Problem } from '../../shared/import/problem.ts';
import { useWords } from '../app/Words.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Import.module.css';

/** Everything that could not be read, each by its file and row, in a sentence. */
export function Problems({ problems, count }: { problems: readonly Problem[]; count: number }) {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <Section title={t('imports.problems.title')}>
      <ul className={styles['problems']}>
        {problems.map(({ file, row, code, detail = '' }, index) => (
          <li key={`${file} ${row ?? ''} ${code} ${index}`}>
            <p className={styles['where']}>{row === undefined ? file : t('imports.problems.inRow', { file, row })}</p>
            <p>{t(`imports.problems.codes.${code}`, { detail })}</p>
          </li>
        ))}
      </ul>
      {count > problems.length && (
        <p className={styles['where']}>{t('imports.problems.notAll', { shown: problems.length, total: count })}</p>
      )}
    </Section>
  );
}
