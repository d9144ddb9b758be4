import { useWords } from '../../app/Words.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { TermsProps, TermsView } from './view.ts';
import { VersionText } from './VersionText.tsx';

/** Every version of the terms with its days: the one in force open, the others a key away (row 9). */
export function Versions({ client, terms }: TermsProps) {
  const { t, format } = useWords();
  const title = ({ from, until, state }: TermsView['versions'][number]): string => {
    if (state === 'in-force') return t('money.terms.inForce', { day: format.day(from) });
    if (state === 'future') return t('money.terms.future', { day: format.day(from) });
    return t('money.terms.past', { period: format.period(from, until ?? from) });
  };
  return (
    <div>
      {terms.versions.toReversed().map((version) => (
        <Disclosure
          key={version.entry}
          isLazy
          title={title(version)}
          note={version.signed ? t('paper.values.agreement.signed') : t('paper.values.agreement.unsigned')}
          isOpen={version.state === 'in-force'}
        >
          <VersionText client={client} entry={version.entry} />
        </Disclosure>
      ))}
    </div>
  );
}
