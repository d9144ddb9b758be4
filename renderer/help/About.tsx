import { useQuery } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { CopyTrouble } from './CopyTrouble.tsx';
import styles from './Help.module.css';

/** What the program is, the licences of everything shipped with it, and a way to report what went wrong. */
export function About({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const about = useQuery(asking('desktop.about', {}));
  return (
    <Dialog title={t('help.about.title')} isOpen onClose={onClose} width="wide">
      <Answer of={about}>
        {({ version, electron, chromium, licences }) => (
          <div className={styles['guide']}>
            <p>{t('help.about.text')}</p>
            <p className={styles['version']}>{t('help.about.version', { version, electron, chromium })}</p>
            <CopyTrouble />
            <h3>{t('help.about.licences')}</h3>
            <p>{t('help.about.licencesLead')}</p>
            <div>
              {licences.map((one) => (
                <Part key={`${one.name} ${one.version}`} part={one} />
              ))}
            </div>
            <p>{t('help.about.chromium')}</p>
          </div>
        )}
      </Answer>
    </Dialog>
  );
}

function Part({ part }: { part: Output<'desktop.about'>['licences'][number] }) {
  const { t } = useWords();
  return (
    <Disclosure title={`${part.name} ${part.version}`} note={part.licence} isLazy>
      {part.text === '' ? <p>{t('help.about.noText')}</p> : <pre className={styles['licence']}>{part.text}</pre>}
    </Disclosure>
  );
}
