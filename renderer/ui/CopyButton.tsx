import { Check, Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, type ButtonLook } from './Button.tsx';

/** Puts a text on the clipboard, and shows a tick once it is there. */
export function CopyButton({
  text,
  look = 'plain',
  children,
}: {
  text: string;
  look?: ButtonLook;
  children: ReactNode;
}) {
  const [copied, setCopied] = useState<string>();
  return (
    <Button
      look={look}
      onPress={() => {
        void navigator.clipboard.writeText(text).then(() => setCopied(text));
      }}
    >
      {copied === text ? <Check aria-hidden /> : <Copy aria-hidden />}
      {children}
    </Button>
  );
}
