import type { Translation } from '../translate.ts';

/** How the window behaves: what it asks before something is lost. */
export const manners = {
  leave: {
    question: 'Nid yw’r hyn a deipioch yma wedi’i gofnodi. Gadael hebddo?',
    leave: 'Gadael hebddo',
    stay: 'Dal i ysgrifennu',
  },
} as const satisfies Translation<'cy'>['manners'];
