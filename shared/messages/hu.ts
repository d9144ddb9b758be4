import { picking } from './hu/picking.ts';
import { begunElsewhere } from './hu/begun-elsewhere.ts';
import { begunForms } from './hu/begun-forms.ts';
import { exactly } from './hu/exactly.ts';
import { exchange } from './hu/exchange.ts';
import { bringing } from './hu/bringing.ts';
import { sheets } from './hu/sheets.ts';
import { bundle } from './hu/bundle.ts';
import { bundleAgain } from './hu/bundle-again.ts';
import { choosing } from './hu/choosing.ts';
import { decision } from './hu/decision.ts';
import { desktop } from './hu/desktop.ts';
import { dispute } from './hu/dispute.ts';
import { exhibits } from './hu/exhibits.ts';
import { elsewhere } from './hu/elsewhere.ts';
import { ending } from './hu/ending.ts';
import { erasing } from './hu/erasing.ts';
import { errors } from './hu/errors.ts';
import { fieldNames } from './hu/field-names.ts';
import { history } from './hu/history.ts';
import { house } from './hu/house.ts';
import { help } from './hu/help.ts';
import { find } from './hu/find.ts';
import { followUp } from './hu/follow-up.ts';
import { rungs } from './hu/rungs.ts';
import { prospects } from './hu/prospects.ts';
import { lateRules } from './hu/late-rules.ts';
import { imports } from './hu/imports.ts';
import { details } from './hu/details.ts';
import { keeping } from './hu/keeping.ts';
import { ledgers } from './hu/ledgers.ts';
import { afterwards } from './hu/afterwards.ts';
import { leaving } from './hu/leaving.ts';
import { letterPause } from './hu/letter-pause.ts';
import { letterFacts } from './hu/letter-facts.ts';
import { patternCounts } from './hu/pattern-counts.ts';
import { letters } from './hu/letters.ts';
import { loss } from './hu/loss.ts';
import { manners } from './hu/manners.ts';
import { media } from './hu/media.ts';
import { mishaps } from './hu/mishaps.ts';
import { money } from './hu/money.ts';
import { next } from './hu/next.ts';
import { typedSum } from './hu/typed-sum.ts';
import { unnamed } from './hu/unnamed.ts';
import { onPaper } from './hu/on-paper.ts';
import { onePage } from './hu/one-page.ts';
import { paper } from './hu/paper.ts';
import { pictures } from './hu/pictures.ts';
import { places } from './hu/places.ts';
import { playbook } from './hu/playbook.ts';
import { reminders } from './hu/reminders.ts';
import { repair } from './hu/repair.ts';
import { proof } from './hu/proof.ts';
import { reviewing } from './hu/reviewing.ts';
import { signs } from './hu/signs.ts';
import { spelling } from './hu/spelling.ts';
import { steps } from './hu/steps.ts';
import { time } from './hu/time.ts';
import { timeline } from './hu/timeline.ts';
import { secondLook } from './hu/second-look.ts';
import { underWay } from './hu/under-way.ts';
import { tone } from './hu/tone.ts';
import { trust } from './hu/trust.ts';
import { viewer } from './hu/viewer.ts';
import { views } from './hu/views.ts';
import { when } from './hu/when.ts';
import { verifier } from './hu/verifier.ts';
import { window } from './hu/window.ts';
import { withheld } from './hu/withheld.ts';
import { words } from './hu/words.ts';
import type { Translation } from './translate.ts';
import { thatPlace } from './hu/that-place.ts';
import { unmade } from './hu/unmade.ts';
import { unkept } from './hu/unkept.ts';
import { unsaved } from './hu/unsaved.ts';
import { keySheet } from './hu/key-sheet.ts';
import { gone } from './hu/gone.ts';
import { backups } from './hu/backups.ts';
import { whereabouts } from './hu/whereabouts.ts';

/** Hungarian. Each area has its file, as in English. */
export const hu = {
  picking,
  sheets,
  fieldNames,
  elsewhere,
  thatPlace,
  unmade,
  unsaved,
  keySheet,
  gone,
  backups,
  whereabouts,
  ending,
  history,
  house,
  help,
  find,
  followUp,
  rungs,
  prospects,
  lateRules,
  imports,
  details,
  keeping,
  ledgers,
  afterwards,
  leaving,
  letterPause,
  letterFacts,
  letters,
  patternCounts,
  words,
  spelling,
  steps,
  time,
  timeline,
  secondLook,
  underWay,
  onPaper,
  typedSum,
  unnamed,
  onePage,
  paper,
  errors,
  desktop,
  when,
  proof,
  exhibits,
  window,
  pictures,
  places,
  reminders,
  repair,
  reviewing,
  signs,
  playbook,
  decision,
  next,
  loss,
  manners,
  media,
  mishaps,
  money,
  tone,
  trust,
  withheld,
  dispute,
  verifier,
  viewer,
  views,
  begunElsewhere,
  begunForms,
  erasing,
  exactly,
  unkept,
  exchange,
  bringing,
  bundle,
  bundleAgain,
  choosing,
} as const satisfies Translation<'hu'>;
