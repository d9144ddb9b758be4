import type { Output } from '../../shared/contract.ts';
import type { ShownAnchor } from '../../shared/calls/anchors.ts';
import { useWords } from '../app/Words.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Proof.module.css';

/** How far the proof reaches, in a sentence, and each anchor with what speaks for and against it. */
export function Anchors({ anchors, reach }: Pick<Output<'anchors.view'>, 'anchors' | 'reach'>) {
  const { t, format } = useWords();
  const { entries: total, covered, alone, oldest } = reach;
  return (
    <>
      <Notice tone={oldest ? 'good' : 'late'}>
        <p>
          {oldest
            ? t('proof.reach', {
                day: format.day(format.dayAt(Date.parse(oldest.at))),
                number: oldest.entries,
                ...{ covered, total, alone },
              })
            : t('proof.none', { total })}
        </p>
      </Notice>
      {anchors.length > 0 && (
        <ul className={styles['anchors']} aria-label={t('proof.list')}>
          {anchors.map((anchor) => (
            <Anchor key={anchor.id} anchor={anchor} />
          ))}
        </ul>
      )}
    </>
  );
}

function Anchor({ anchor: { form, n, at, by, fits, stamp } }: { anchor: ShownAnchor }) {
  const { t, format } = useWords();
  const time = Date.parse(at);
  const broken = (stamp?.faults ?? []).map((fault) => t(`proof.faults.${fault}`));
  return (
    <li>
      <b>{t(`proof.form.${form}`)}</b>
      <span>
        {[
          `${format.day(format.dayAt(time))} ${format.timeAt(time)}`,
          t('proof.upTo', { number: n }),
          by !== undefined && t('proof.by', { name: by }),
          stamp && stamp.issuer !== '' && t('proof.issuedBy', { name: stamp.issuer }),
        ]
          .filter((part) => typeof part === 'string')
          .join(' · ')}
      </span>
      {!fits && <span className={styles['broken']}>{t('proof.unfit')}</span>}
      {broken.length > 0 && (
        <span className={styles['broken']}>{t('proof.broken', { faults: broken.join('; ') })}</span>
      )}
      {stamp?.certificate !== undefined && <small>{t('proof.trustNote', { certificate: stamp.certificate })}</small>}
    </li>
  );
}
