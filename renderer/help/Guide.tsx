import { useWords } from '../app/Words.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import styles from './Help.module.css';

const steps = ['record', 'correct', 'ledgers', 'next', 'leave', 'reports'] as const;
const proofs = ['chain', 'clock', 'limit', 'nobody'] as const;
const formats = ['folder', 'hash', 'exhibits', 'copy'] as const;

/** The same in every language. */
const commands = `on-record calls
on-record schema entries.seal
on-record --vault "On Record" today.view
on-record verify report.pdf`;

/** The pictures of the steps, by `step-language`; `npm run pictures` draws them. */
const pictures = import.meta.glob<string>('../../assets/pictures/guide/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The main job in six steps, what the record proves and where that ends, the command line, and how it is read without the program. */
export function Guide({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('help.guide.title')} isOpen onClose={onClose} width="wide">
      <div className={styles['guide']}>
        <p>{t('help.guide.lead')}</p>
        <h3>{t('help.guide.job')}</h3>
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <strong>{t(`help.guide.steps.${step}.title`)}</strong>
              <p>{t(`help.guide.steps.${step}.text`)}</p>
              <StepPicture step={step} />
            </li>
          ))}
        </ol>
        <h3>{t('help.guide.proof')}</h3>
        {proofs.map((proof) => (
          <p key={proof}>{t(`help.guide.proofs.${proof}`)}</p>
        ))}
        <h3>{t('help.guide.terminal')}</h3>
        <p>{t('help.guide.terminals.asks')}</p>
        <pre>{commands}</pre>
        <p>{t('help.guide.terminals.limits')}</p>
        <h3>{t('help.guide.format')}</h3>
        {formats.map((format) => (
          <p key={format}>{t(`help.guide.formats.${format}`)}</p>
        ))}
      </div>
    </Dialog>
  );
}

/** Where a step is done, in the language of the window. What can be read there is in the text beside it. */
function StepPicture({ step }: { step: (typeof steps)[number] }) {
  const { language } = useWords();
  const source = pictures[`../../assets/pictures/guide/${step}-${language}.webp`];
  return source === undefined ? null : <img className={styles['picture']} src={source} alt="" loading="lazy" />;
}
