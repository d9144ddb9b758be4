import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useKept } from '../app/kept.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import styles from './BeforeMaking.module.css';
import type { ReportChosen } from './make.ts';
import { useSettled } from './useSettled.ts';

type Finding = Output<'reports.check'>['findings'][number];

/** Findings of one rule that are shown; the others come in sight as these are mended. */
const mostShown = 12;

/** What a stranger would ask about this record: each line leads to the place, and it is still open on the way back. It stands in nobody's way. */
export function BeforeMaking({ client, ask }: { client: ClientId; ask: ReportChosen }) {
  const { t } = useWords();
  const [isOpen, keepOpen] = useKept('check', client, false);
  const looked = useQuery({ ...asking('reports.check', useSettled(ask)), placeholderData: keepPreviousData });
  const findings = looked.data?.findings ?? [];
  const rules = [...new Set(findings.map(({ rule }) => rule))];
  return (
    <Disclosure
      level={2}
      title={t('choosing.check.title')}
      isOpen={isOpen}
      onChange={keepOpen}
      note={
        looked.data &&
        (findings.length === 0 ? t('choosing.check.nothing') : t('choosing.check.count', { count: findings.length }))
      }
    >
      <div className={styles['check']}>
        <FailureNotice failure={looked.error} />
        <p>{t('choosing.check.lead')}</p>
        {rules.map((rule) => (
          <section key={rule}>
            <h3>{t(`choosing.check.rules.${rule}`)}</h3>
            <Findings client={client} list={findings.filter((finding) => finding.rule === rule)} />
          </section>
        ))}
      </div>
    </Disclosure>
  );
}

function Findings({ client, list }: { client: ClientId; list: readonly Finding[] }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const say = useSaid();
  return (
    <>
      <ul>
        {list.slice(0, mostShown).map((finding, i) => (
          <li key={`${finding.case} ${finding.entry ?? ''} ${i}`}>
            <span>{say(finding)}</span>
            {finding.entry !== undefined && (
              <Button
                look="quiet"
                onPress={() => finding.entry && go({ at: 'client', client, tab: 'log', entry: finding.entry })}
              >
                {t('choosing.check.open', { entry: finding.number ?? '' })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.length > mostShown && <p>{t('choosing.check.more', { count: list.length - mostShown })}</p>}
    </>
  );
}

function useSaid(): (finding: Finding) => string {
  const { t, format } = useWords();
  return ({ case: met, what, from, to }) =>
    t(`choosing.check.cases.${met}`, {
      what: what ?? '',
      from: from === undefined ? '' : format.day(from),
      to: to === undefined ? '' : format.day(to),
    });
}
