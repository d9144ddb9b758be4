import { ChevronDown } from 'lucide-react';
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import menu from '../../ui/Menu.module.css';
import { hasForm, kindGroups, type ComposedKind } from './forms.ts';
import styles from './KindMenu.module.css';

/** What kind of entry this is, by what one is about to do. */
export function KindMenu({ kind, onKind }: { kind: ComposedKind; onKind: (kind: ComposedKind) => void }) {
  const { t } = useWords();
  const name = t(`words.kinds.${kind}`);
  return (
    <MenuTrigger>
      <Button look="quiet" aria-label={t('window.composer.kind', { kind: name })}>
        {name}
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={cx(menu['popover'])} placement="top start">
        <Menu
          className={cx(menu['menu'], styles['kinds'])}
          selectionMode="single"
          selectedKeys={[kind]}
          disallowEmptySelection
          onAction={(key) => {
            const chosen = String(key);
            if (hasForm(chosen)) onKind(chosen);
          }}
        >
          {kindGroups.map(({ id, kinds }) => (
            <MenuSection key={id}>
              <Header className={cx(styles['group'])}>{t(`window.composer.groups.${id}`)}</Header>
              {kinds.map((one) => (
                <MenuItem key={one} id={one} className={cx(menu['item'])} textValue={t(`words.kinds.${one}`)}>
                  <span>{t(`words.kinds.${one}`)}</span>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
