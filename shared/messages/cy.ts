import { picking } from './cy/picking.ts';
import { begunElsewhere } from './cy/begun-elsewhere.ts';
import { begunForms } from './cy/begun-forms.ts';
import { exactly } from './cy/exactly.ts';
import { exchange } from './cy/exchange.ts';
import { bringing } from './cy/bringing.ts';
import { sheets } from './cy/sheets.ts';
import { bundle } from './cy/bundle.ts';
import { bundleAgain } from './cy/bundle-again.ts';
import { choosing } from './cy/choosing.ts';
import { decision } from './cy/decision.ts';
import { desktop } from './cy/desktop.ts';
import { dispute } from './cy/dispute.ts';
import { exhibits } from './cy/exhibits.ts';
import { elsewhere } from './cy/elsewhere.ts';
import { ending } from './cy/ending.ts';
import { erasing } from './cy/erasing.ts';
import { errors } from './cy/errors.ts';
import { fieldNames } from './cy/field-names.ts';
import { history } from './cy/history.ts';
import { house } from './cy/house.ts';
import { help } from './cy/help.ts';
import { find } from './cy/find.ts';
import { followUp } from './cy/follow-up.ts';
import { rungs } from './cy/rungs.ts';
import { prospects } from './cy/prospects.ts';
import { lateRules } from './cy/late-rules.ts';
import { imports } from './cy/imports.ts';
import { details } from './cy/details.ts';
import { keeping } from './cy/keeping.ts';
import { ledgers } from './cy/ledgers.ts';
import { afterwards } from './cy/afterwards.ts';
import { leaving } from './cy/leaving.ts';
import { letterPause } from './cy/letter-pause.ts';
import { letterFacts } from './cy/letter-facts.ts';
import { patternCounts } from './cy/pattern-counts.ts';
import { letters } from './cy/letters.ts';
import { loss } from './cy/loss.ts';
import { manners } from './cy/manners.ts';
import { media } from './cy/media.ts';
import { mishaps } from './cy/mishaps.ts';
import { money } from './cy/money.ts';
import { next } from './cy/next.ts';
import { typedSum } from './cy/typed-sum.ts';
import { unnamed } from './cy/unnamed.ts';
import { onPaper } from './cy/on-paper.ts';
import { onePage } from './cy/one-page.ts';
import { paper } from './cy/paper.ts';
import { pictures } from './cy/pictures.ts';
import { places } from './cy/places.ts';
import { playbook } from './cy/playbook.ts';
import { reminders } from './cy/reminders.ts';
import { repair } from './cy/repair.ts';
import { proof } from './cy/proof.ts';
import { reviewing } from './cy/reviewing.ts';
import { signs } from './cy/signs.ts';
import { spelling } from './cy/spelling.ts';
import { steps } from './cy/steps.ts';
import { time } from './cy/time.ts';
import { timeline } from './cy/timeline.ts';
import { secondLook } from './cy/second-look.ts';
import { underWay } from './cy/under-way.ts';
import { tone } from './cy/tone.ts';
import { trust } from './cy/trust.ts';
import { viewer } from './cy/viewer.ts';
import { views } from './cy/views.ts';
import { when } from './cy/when.ts';
import { verifier } from './cy/verifier.ts';
import { window } from './cy/window.ts';
import { withheld } from './cy/withheld.ts';
import { words } from './cy/words.ts';
import type { Translation } from './translate.ts';
import { thatPlace } from './cy/that-place.ts';
import { unmade } from './cy/unmade.ts';
import { unkept } from './cy/unkept.ts';
import { unsaved } from './cy/unsaved.ts';
import { keySheet } from './cy/key-sheet.ts';
import { gone } from './cy/gone.ts';
import { backups } from './cy/backups.ts';
import { whereabouts } from './cy/whereabouts.ts';

/** Welsh. Each area has its file, as in English. */
export const cy = {
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
} as const satisfies Translation<'cy'>;
