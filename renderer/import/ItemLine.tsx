import { Paperclip } from 'lucide-react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { ImportFile, ImportItem, ImportKind, ImportPerson } from '../../shared/calls/import.ts';
import { fateOf } from '../../shared/import/choices.ts';
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
import { Goes } from './Goes.tsx';
import styles from './Import.module.css';
import { isPicture, PictureItem } from './PictureItem.tsx';
import { said } from './said.ts';

export interface ItemLineProps {
  readonly item: ImportItem;
  readonly batch: string;
  readonly file: ImportFile | undefined;
  /** A picture above it, which it may show the same as. */
  readonly above?: ImportItem | undefined;
  /** The thing whose exhibit it was said to be. */
  readonly head?: ImportItem | undefined;
  readonly clients: readonly ClientSummary[];
  readonly people: readonly ImportPerson[];
  readonly choices: Choices;
  readonly change: (change: Change) => void;
  /** Asks for the mails of its thread alone; not where they are alone already. */
  readonly onThread?: ((thread: string) => void) | undefined;
}

const kinds: readonly ImportKind[] = ['message', 'incident', 'good-turn', 'work'];

/** One thing that would be recorded: ticked or not, as what, with which signs; its words as plain text and nothing else. */
export function ItemLine(props: ItemLineProps) {
  const { batch, item, file, above, head, clients, people, choices, change, onThread } = props;
  const { t } = useWords();
  const saying = useSaying();
  const { id, duplicate, attachments, headers, from, to = [], row, thread, inThread } = item;
  const signs = choices.signs.get(id) ?? listOf(item.body['signs']);
  const kind = choices.kinds.get(id) ?? (item.kind === 'message' && signs.length > 0 ? 'incident' : item.kind);
  const { when, what, words, rest } = said(item, saying);
  const nameOf = (who: string) => people.find((one) => one.who === who)?.name ?? who;
  const possible = kinds.filter((one) => recast(item.kind, item.body, one, undefined) !== undefined);
  const goes = fateOf(item, choices, (who) => choices.people[who] ?? people.find((one) => one.who === who)?.is);
  const isLeft = goes.fate === 'left' || goes.fate === 'already';
  const isJoined = goes.fate === 'joined';
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
        {(!isPicture(file) || isLeft || isJoined) && <p className={styles['what']}>{choices.texts.get(id) ?? what}</p>}
        {words !== undefined && words !== what && <p className={styles['words']}>{words}</p>}
        {rest !== '' && <p className={styles['where']}>{rest}</p>}
        {isPicture(file) && (
          <PictureItem
            batch={batch}
            item={item}
            above={above}
            head={head}
            isLeft={isLeft}
            choices={choices}
            change={change}
          />
        )}
        {!isPicture(file) && attachments.length > 0 && (
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
          {!duplicate && !isJoined && <Goes {...goes} item={item} clients={clients} change={change} />}
          {duplicate ? (
            <Chip>{t('imports.items.already')}</Chip>
          ) : isJoined ? null : (
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
          <span className={styles['where']}>
            {isPicture(file) ? file?.name : t('imports.items.row', { file: file?.name ?? '', row })}
          </span>
        </div>
      </div>
    </li>
  );
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
