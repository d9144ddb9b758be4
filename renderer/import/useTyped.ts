import { useState } from 'react';

/** Text that is told when its field is left, not letter by letter: each telling can be taken back by itself. */
export function useTyped(said: string, onSaid: (text: string) => void) {
  const [typing, setTyping] = useState<string>();
  return {
    value: typing ?? said,
    onChange: setTyping,
    onBlur: () => {
      if (typing !== undefined && typing !== said) onSaid(typing);
      setTyping(undefined);
    },
  };
}
