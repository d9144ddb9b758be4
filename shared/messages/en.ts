import { picking } from './en/picking.ts';
import { begunElsewhere } from './en/begun-elsewhere.ts';
import { begunForms } from './en/begun-forms.ts';
import { exactly } from './en/exactly.ts';
import { exchange } from './en/exchange.ts';
import { bringing } from './en/bringing.ts';
import { sheets } from './en/sheets.ts';
import { bundle } from './en/bundle.ts';
import { bundleAgain } from './en/bundle-again.ts';
import { choosing } from './en/choosing.ts';
import { decision } from './en/decision.ts';
import { desktop } from './en/desktop.ts';
import { dispute } from './en/dispute.ts';
import { exhibits } from './en/exhibits.ts';
import { elsewhere } from './en/elsewhere.ts';
import { ending } from './en/ending.ts';
import { erasing } from './en/erasing.ts';
import { errors } from './en/errors.ts';
import { fieldNames } from './en/field-names.ts';
import { history } from './en/history.ts';
import { house } from './en/house.ts';
import { help } from './en/help.ts';
import { find } from './en/find.ts';
import { followUp } from './en/follow-up.ts';
import { rungs } from './en/rungs.ts';
import { prospects } from './en/prospects.ts';
import { lateRules } from './en/late-rules.ts';
import { imports } from './en/imports.ts';
import { details } from './en/details.ts';
import { keeping } from './en/keeping.ts';
import { ledgers } from './en/ledgers.ts';
import { afterwards } from './en/afterwards.ts';
import { leaving } from './en/leaving.ts';
import { letterPause } from './en/letter-pause.ts';
import { letterFacts } from './en/letter-facts.ts';
import { patternCounts } from './en/pattern-counts.ts';
import { letters } from './en/letters.ts';
import { loss } from './en/loss.ts';
import { manners } from './en/manners.ts';
import { media } from './en/media.ts';
import { mishaps } from './en/mishaps.ts';
import { money } from './en/money.ts';
import { next } from './en/next.ts';
import { typedSum } from './en/typed-sum.ts';
import { unnamed } from './en/unnamed.ts';
import { onPaper } from './en/on-paper.ts';
import { onePage } from './en/one-page.ts';
import { paper } from './en/paper.ts';
import { pictures } from './en/pictures.ts';
import { places } from './en/places.ts';
import { playbook } from './en/playbook.ts';
import { reminders } from './en/reminders.ts';
import { repair } from './en/repair.ts';
import { proof } from './en/proof.ts';
import { reviewing } from './en/reviewing.ts';
import { signs } from './en/signs.ts';
import { spelling } from './en/spelling.ts';
import { steps } from './en/steps.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';
import { secondLook } from './en/second-look.ts';
import { underWay } from './en/under-way.ts';
import { tone } from './en/tone.ts';
import { trust } from './en/trust.ts';
import { viewer } from './en/viewer.ts';
import { views } from './en/views.ts';
import { when } from './en/when.ts';
import { verifier } from './en/verifier.ts';
import { window } from './en/window.ts';
import { withheld } from './en/withheld.ts';
import { words } from './en/words.ts';
import { thatPlace } from './en/that-place.ts';
import { unmade } from './en/unmade.ts';
import { unkept } from './en/unkept.ts';
import { unsaved } from './en/unsaved.ts';
import { keySheet } from './en/key-sheet.ts';
import { gone } from './en/gone.ts';
import { backups } from './en/backups.ts';
import { whereabouts } from './en/whereabouts.ts';

/** English, the source of truth. Each area has its file; keys are paths, `words.kinds.incident`. */
export const en = {
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
} as const;
