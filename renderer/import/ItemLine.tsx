import { Paperclip } from 'lucide-react';
import type { ImportItem, ImportKind, ImportPerson } from '../../shared/calls/import.ts';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import { assigned, type Assigned } from '../../shared/import/assigned.ts';
import { recast } from '../../shared/import/recast.ts';
import { signCatalogue } from '../../shared/signs.ts';
import { useWords } from '../app/Words.tsx';
import { useSaying } from '../log/telling/useSaying.ts';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Chip } from '../ui/Chip.tsx';
import { cx } from '../ui/cx.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FilterMenu } from '../ui/FilterMenu.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import type { Change, Choices } from './choices.ts';
import styles from './Import.module.css';
import { said } from './said.ts';

export interface ItemLineProps {
  readonly item: ImportItem;
  readonly file: string;
  readonly clients: readonly ClientSummary[];
  readonly people: readonly ImportPerson[];
  readonly choices: Choices;
  readonly change: (change: Change) => void;
  /** Asks for the mails of its thread alone; not where they are alone already. */
  readonly onThread?: ((thread: string) => void) | undefined;
}

const kinds: readonly ImportKind[] = ['message', 'incident', 'good-turn', 'work'];

/** One thing that would be recorded: ticked or not, as what, with which signs; its words as plain text and nothing else. */
export function ItemLine({ item, file, clients, people, choices, change, onThread }: ItemLineProps) {
  const { t } = useWords();
  const saying = useSaying();
  const { id, duplicate, attachments, headers, from, to = [], row, thread, inThread } = item;
  const signs = choices.signs.get(id) ?? listOf(item.body['signs']);
  const kind = choices.kinds.get(id) ?? (item.kind === 'message' && signs.length > 0 ? 'incident' : item.kind);
  const { when, what, words, rest } = said(item, saying);
  const nameOf = (who: string) => people.find((one) => one.who === who)?.name ?? who;
  const possible = kinds.filter((one) => recast(item.kind, item.body, one, undefined) !== undefined);
  const goes = assigned(
    { from, to },
    (who) => choices.people[who] ?? people.find((one) => one.who === who)?.is,
    choices.client,
  );
  const isLeft = duplicate || choices.leave.has(id) || goes.isNobodys;
  const hasSigns = kind === 'incident' || item.kind === 'message';
  return (
    <li className={cx(styles['item'], isLeft && styles['left'])}>
      <Checkbox
        value={!isLeft}
        isDisabled={duplicate || goes.isNobodys}
        onChange={(take) => change(take ? { take: [id] } : { leave: [id] })}
      >
        <span className={styles['head']}>
          <span>{when ?? t('imports.items.noDay')}</span>
          <span className="said">{t('imports.items.take', { what })}</span>
        </span>
      </Checkbox>
      <div className={styles['text']}>
        <p className={styles['who']}>
          {from !== undefined && <span>{t('imports.items.from', { who: nameOf(from) })}</span>}
          {to.length > 0 && <span>{t('imports.items.to', { who: to.map(nameOf).join(', ') })}</span>}
        </p>
        <p className={styles['what']}>{what}</p>
        {words !== undefined && words !== what && <p className={styles['words']}>{words}</p>}
        {rest !== '' && <p className={styles['where']}>{rest}</p>}
        {attachments.length > 0 && (
          <p className={styles['where']}>
            <Paperclip aria-hidden /> {attachments.map(({ name }) => name).join(' · ')}
          </p>
        )}
        {headers && headers.length > 0 && (
          <Disclosure title={t('imports.items.headers')} isLazy>
            <dl className={styles['headers']}>
              {headers.map(({ name, value }, index) => (
                <div key={index}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
        <div className={styles['itemActs']}>
          {!duplicate && <Goes {...goes} isLeft={isLeft} clients={clients} />}
          {duplicate ? (
            <Chip>{t('imports.items.already')}</Chip>
          ) : (
            <>
              {possible.length > 1 ? (
                <MenuButton
                  label={`${t('imports.items.as')}: ${t(`words.kinds.${kind}`)}`}
                  items={possible.map((one) => ({ id: one, label: t(`words.kinds.${one}`) }))}
                  chosen={kind}
                  onAction={(chosen) => change({ item: id, kind: chosen })}
                >
                  {t(`words.kinds.${kind}`)}
                </MenuButton>
              ) : (
                <Chip>{t(`words.kinds.${kind}`)}</Chip>
              )}
              {hasSigns && (
                <FilterMenu
                  name={t('imports.items.signs')}
                  all={t('imports.items.noSigns')}
                  options={signCatalogue.map((sign) => ({ id: sign, label: t(`words.signs.${sign}`) }))}
                  chosen={signs}
                  onChange={(given) => change({ item: id, signs: given })}
                />
              )}
            </>
          )}
          {inThread && thread !== undefined && onThread && (
            <Button look="quiet" onPress={() => onThread(thread)}>
              {t('reviewing.inThread', { ...inThread })}
            </Button>
          )}
          {inThread && !onThread && <span className={styles['where']}>{t('reviewing.inThread', { ...inThread })}</span>}
          <span className={styles['where']}>{t('imports.items.row', { file, row })}</span>
        </div>
      </div>
    </li>
  );
}

/** Whose journal a thing goes into, as far as it has been said who is who. */
function Goes({
  client,
  isNobodys,
  isLeft,
  clients,
}: Assigned & { isLeft: boolean; clients: ItemLineProps['clients'] }) {
  const { t } = useWords();
  if (isNobodys) return <Chip>{t('reviewing.nobodys')}</Chip>;
  if (isLeft) return <Chip>{t('reviewing.left')}</Chip>;
  const name = clients.find(({ id }) => id === client)?.name;
  return name === undefined ? <Chip tone="late">{t('reviewing.unassigned')}</Chip> : <Chip>{name}</Chip>;
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
