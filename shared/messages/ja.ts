import { picking } from './ja/picking.ts';
import { begunElsewhere } from './ja/begun-elsewhere.ts';
import { begunForms } from './ja/begun-forms.ts';
import { exactly } from './ja/exactly.ts';
import { exchange } from './ja/exchange.ts';
import { bringing } from './ja/bringing.ts';
import { sheets } from './ja/sheets.ts';
import { bundle } from './ja/bundle.ts';
import { bundleAgain } from './ja/bundle-again.ts';
import { choosing } from './ja/choosing.ts';
import { decision } from './ja/decision.ts';
import { desktop } from './ja/desktop.ts';
import { dispute } from './ja/dispute.ts';
import { exhibits } from './ja/exhibits.ts';
import { elsewhere } from './ja/elsewhere.ts';
import { ending } from './ja/ending.ts';
import { erasing } from './ja/erasing.ts';
import { errors } from './ja/errors.ts';
import { fieldNames } from './ja/field-names.ts';
import { history } from './ja/history.ts';
import { house } from './ja/house.ts';
import { help } from './ja/help.ts';
import { find } from './ja/find.ts';
import { followUp } from './ja/follow-up.ts';
import { rungs } from './ja/rungs.ts';
import { prospects } from './ja/prospects.ts';
import { lateRules } from './ja/late-rules.ts';
import { imports } from './ja/imports.ts';
import { details } from './ja/details.ts';
import { keeping } from './ja/keeping.ts';
import { ledgers } from './ja/ledgers.ts';
import { afterwards } from './ja/afterwards.ts';
import { leaving } from './ja/leaving.ts';
import { letterPause } from './ja/letter-pause.ts';
import { letterFacts } from './ja/letter-facts.ts';
import { patternCounts } from './ja/pattern-counts.ts';
import { letters } from './ja/letters.ts';
import { loss } from './ja/loss.ts';
import { manners } from './ja/manners.ts';
import { media } from './ja/media.ts';
import { mishaps } from './ja/mishaps.ts';
import { money } from './ja/money.ts';
import { next } from './ja/next.ts';
import { typedSum } from './ja/typed-sum.ts';
import { unnamed } from './ja/unnamed.ts';
import { onPaper } from './ja/on-paper.ts';
import { onePage } from './ja/one-page.ts';
import { paper } from './ja/paper.ts';
import { pictures } from './ja/pictures.ts';
import { places } from './ja/places.ts';
import { playbook } from './ja/playbook.ts';
import { reminders } from './ja/reminders.ts';
import { repair } from './ja/repair.ts';
import { proof } from './ja/proof.ts';
import { reviewing } from './ja/reviewing.ts';
import { signs } from './ja/signs.ts';
import { spelling } from './ja/spelling.ts';
import { steps } from './ja/steps.ts';
import { time } from './ja/time.ts';
import { timeline } from './ja/timeline.ts';
import { secondLook } from './ja/second-look.ts';
import { underWay } from './ja/under-way.ts';
import { tone } from './ja/tone.ts';
import { trust } from './ja/trust.ts';
import { viewer } from './ja/viewer.ts';
import { views } from './ja/views.ts';
import { when } from './ja/when.ts';
import { verifier } from './ja/verifier.ts';
import { window } from './ja/window.ts';
import { withheld } from './ja/withheld.ts';
import { words } from './ja/words.ts';
import type { Translation } from './translate.ts';
import { thatPlace } from './ja/that-place.ts';
import { unmade } from './ja/unmade.ts';
import { unkept } from './ja/unkept.ts';
import { unsaved } from './ja/unsaved.ts';
import { keySheet } from './ja/key-sheet.ts';
import { gone } from './ja/gone.ts';
import { backups } from './ja/backups.ts';
import { whereabouts } from './ja/whereabouts.ts';

/** Japanese. Each area has its file, as in English. */
export const ja = {
  picking,
  sheets,
  find,
  followUp,
  rungs,
  prospects,
  lateRules,
  words,
  spelling,
  steps,
  time,
  timeline,
  secondLook,
  underWay,
  errors,
  desktop,
  when,
  proof,
  exhibits,
  window,
  pictures,
  places,
  onPaper,
  typedSum,
  unnamed,
  onePage,
  paper,
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
  imports,
  details,
  keeping,
  ledgers,
  reminders,
  repair,
  reviewing,
  signs,
  playbook,
  decision,
  next,
  tone,
  afterwards,
  leaving,
  letterPause,
  letterFacts,
  letters,
  patternCounts,
  loss,
  manners,
  media,
  mishaps,
  money,
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
} as const satisfies Translation<'ja'>;
