import type { Translation } from '../translate.ts';

/** Yr hyn y mae dileu cleient yn ei ddweud am ddrafftiau cyfrifiaduron eraill. */
export const erasing = {
  elsewhere:
    'Mae drafftiau am y cleient hwn yn ffeiliau cyfrifiaduron eraill. Bydd pob un yn dileu ei rai ei hun y tro nesaf y bydd yn agor y dyddlyfr hwn ac yn gweld bod y cleient wedi’i ddileu; tan hynny maent yn aros yn y ffolder hwn.',
  alsoElsewhere: 'Eu dileu yma nawr, am fod y cyfrifiadur hwnnw wedi mynd, neu am mai hwn ydoedd o dan enw cynharach',
  unread:
    'Ni ellir darllen y ffeiliau drafftiau hyn, a gallant gynnwys geiriau am y cleient hwn. Maent yn aros: edrychwch arnynt, a dilëwch nhw eich hun os nad oes angen dim ohonynt.',
} as const satisfies Translation<'cy'>['erasing'];
