import { patterns } from '../../shared/decision.ts';
import { thresholdNames, thresholdsOfPattern, type LedgerThreshold } from '../../shared/thresholds.ts';
import { useWords } from '../app/Words.tsx';
import { Section } from '../settings/Section.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Numbers } from './Numbers.tsx';

const groups = {
  ladder: thresholdNames.filter((name) => name.startsWith('ladder.')),
  nudge: thresholdNames.filter((name) => name.startsWith('nudge.')),
  limit: thresholdNames.filter((name) => name.startsWith('limit.')),
  pattern: ['pattern.window', 'pattern.signs', 'pattern.signs.days'],
} as const satisfies Readonly<Record<string, readonly LedgerThreshold[]>>;

/** Every number the program asks by, by what it is about. */
export function NumbersSection() {
  const { t } = useWords();
  return (
    <Section title={t('house.numbers.title')} lead={t('house.numbers.lead')}>
      <div>
        {(['ladder', 'nudge', 'limit', 'pattern'] as const).map((group) => (
          <Disclosure key={group} title={t(`house.numbers.groups.${group}`)} isLazy>
            <Numbers names={groups[group]} />
          </Disclosure>
        ))}
        {patterns
          .filter((pattern) => thresholdsOfPattern(pattern).length > 0)
          .map((pattern) => (
            <Disclosure key={pattern} title={t(`playbook.patterns.${pattern}.name`)} isLazy>
              <Numbers names={thresholdsOfPattern(pattern)} />
            </Disclosure>
          ))}
      </div>
    </Section>
  );
}
