import type { LetterSet } from '../../text.ts';

export const talk: LetterSet<'pl', 'talk-through'> = {
  'talk-through': {
    subject: 'Na czym stoimy: {{topic}}',
    body: [
      'Aby szybko to rozstrzygnąć, opisuję, na czym stoimy, tak jak to widzę.',
      'Co jest ważne dla Państwa, jak to rozumiem: {{theirs}}.',
      'Co jest ważne dla mnie: {{mine}}.',
      'Każde z tych rozwiązań mi odpowiada:',
      '{{ways}}',
      'Proszę o wiadomość do {{replyBy}}, które z nich Państwu odpowiada, albo o inną propozycję, i o sprostowanie, jeśli coś źle rozumiem. Jeśli takiego nie ma, zakończmy współpracę w dobrym porządku.',
    ],
  },
};
