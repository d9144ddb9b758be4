import { chordLabel } from '../app/chord.ts';
import { commands, keyOf } from '../app/commands.ts';
import { useWords } from '../app/Words.tsx';
import styles from './ShortcutList.module.css';

interface Shortcut {
  readonly keys: string;
  readonly does: string;
}

/** Every key that does something, by where it does it. */
export function ShortcutList() {
  const { t } = useWords();
  const says = (
    name: 'help' | 'capture' | 'record' | 'escape' | 'tab' | 'arrows' | 'pages' | 'ends' | 'enter' | 'zoom',
  ) => t(`places.capture.shortcuts.${name}`);
  const anywhere: readonly Shortcut[] = [
    ...commands.flatMap((command) => {
      const keys = keyOf[command];
      return keys === undefined ? [] : [{ keys: chordLabel(keys), does: t(`window.commands.${command}`) }];
    }),
    { keys: chordLabel('mod+n'), does: says('capture') },
    { keys: 'F1', does: t('help.guide.title') },
    { keys: `? · ${chordLabel('mod+/')}`, does: says('help') },
    { keys: `${chordLabel('mod')} + · ${chordLabel('mod')} −`, does: says('zoom') },
  ];
  const writing: readonly Shortcut[] = [
    { keys: chordLabel('mod+enter'), does: says('record') },
    { keys: 'Tab', does: says('tab') },
    { keys: 'Esc', does: says('escape') },
  ];
  const lists: readonly Shortcut[] = [
    { keys: '↑ ↓', does: says('arrows') },
    { keys: 'Page ↑ ↓', does: says('pages') },
    { keys: 'Home End', does: says('ends') },
    { keys: 'Enter', does: says('enter') },
  ];
  return (
    <div className={styles['groups']}>
      <Group title={t('places.capture.shortcuts.anywhere')} keys={anywhere} />
      <div>
        <Group title={t('places.capture.shortcuts.writing')} keys={writing} />
        <Group title={t('places.capture.shortcuts.lists')} keys={lists} />
      </div>
    </div>
  );
}

function Group({ title, keys }: { title: string; keys: readonly Shortcut[] }) {
  return (
    <section className={styles['group']}>
      <h3>{title}</h3>
      <dl>
        {keys.map(({ keys: chord, does }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>
              <kbd>{chord}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
