import type { Translation } from '../translate.ts';

/** 時間のかかる作業の途中で示すこと。 */
export const underWay = {
  secondsLeft: '残り約{{seconds}}秒',
  minutesLeft: '残り約{{minutes}}分',
} as const satisfies Translation<'ja'>['underWay'];
