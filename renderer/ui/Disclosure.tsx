import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { cx } from './cx.ts';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  /** What the closed part holds, in a word or two. */
  readonly note?: string | undefined;
  readonly isOpen?: boolean;
  /** Told whether it is open now. */
  readonly onChange?: (isOpen: boolean) => void;
  /** What is in it is made only once it is opened: for parts that ask for much. */
  readonly isLazy?: boolean;
  /** Of its heading, one below the heading it stands under. */
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A part of a page that most people can leave closed. */
export function Disclosure(props: DisclosureProps) {
  const { title, note, isOpen = false, onChange, isLazy = false, level = 3, children } = props;
  return (
    <AriaDisclosure
      className={cx(styles['disclosure'])}
      defaultExpanded={isOpen}
      {...(onChange && { onExpandedChange: onChange })}
    >
      {({ isExpanded }) => (
        <>
          <Heading level={level}>
            <Button slot="trigger" className={cx(styles['trigger'])}>
              <ChevronRight aria-hidden />
              <span>{title}</span>
              {note !== undefined && <small>{note}</small>}
            </Button>
          </Heading>
          <DisclosurePanel className={cx(styles['panel'])}>{(isExpanded || !isLazy) && children}</DisclosurePanel>
        </>
      )}
    </AriaDisclosure>
  );
}
