import type { Problem } from '../../shared/import/problem.ts';
import { useWords } from '../app/Words.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './Import.module.css';

/** Everything that could not be read, and what comes in all the same but has to be looked at again: each by its file and row, in a sentence. */
export function Problems({ problems, count }: { problems: readonly Problem[]; count: number }) {
  const { t } = useWords();
  const groups = [
    { title: t('imports.problems.title'), some: problems.filter(({ leftOut }) => leftOut) },
    { title: t('secondLook.title'), some: problems.filter(({ leftOut }) => !leftOut) },
  ].filter(({ some }) => some.length > 0);
  return groups.map(({ title, some }, at) => (
    <Section key={title} title={title}>
      <ul className={styles['problems']}>
        {some.map(({ file, row, code, detail = '' }, index) => (
          <li key={`${file} ${row ?? ''} ${code} ${index}`}>
            <p className={styles['where']}>{row === undefined ? file : t('imports.problems.inRow', { file, row })}</p>
            <p>{t(`imports.problems.codes.${code}`, { detail })}</p>
          </li>
        ))}
      </ul>
      {at === groups.length - 1 && count > problems.length && (
        <p className={styles['where']}>{t('imports.problems.notAll', { shown: problems.length, total: count })}</p>
      )}
    </Section>
  ));
}
