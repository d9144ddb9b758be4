import { picking } from './pl/picking.ts';
import { begunElsewhere } from './pl/begun-elsewhere.ts';
import { begunForms } from './pl/begun-forms.ts';
import { exactly } from './pl/exactly.ts';
import { exchange } from './pl/exchange.ts';
import { bringing } from './pl/bringing.ts';
import { sheets } from './pl/sheets.ts';
import { bundle } from './pl/bundle.ts';
import { bundleAgain } from './pl/bundle-again.ts';
import { choosing } from './pl/choosing.ts';
import { decision } from './pl/decision.ts';
import { desktop } from './pl/desktop.ts';
import { dispute } from './pl/dispute.ts';
import { exhibits } from './pl/exhibits.ts';
import { elsewhere } from './pl/elsewhere.ts';
import { ending } from './pl/ending.ts';
import { erasing } from './pl/erasing.ts';
import { errors } from './pl/errors.ts';
import { fieldNames } from './pl/field-names.ts';
import { history } from './pl/history.ts';
import { house } from './pl/house.ts';
import { help } from './pl/help.ts';
import { find } from './pl/find.ts';
import { followUp } from './pl/follow-up.ts';
import { rungs } from './pl/rungs.ts';
import { prospects } from './pl/prospects.ts';
import { lateRules } from './pl/late-rules.ts';
import { imports } from './pl/imports.ts';
import { details } from './pl/details.ts';
import { keeping } from './pl/keeping.ts';
import { ledgers } from './pl/ledgers.ts';
import { afterwards } from './pl/afterwards.ts';
import { leaving } from './pl/leaving.ts';
import { letterPause } from './pl/letter-pause.ts';
import { letterFacts } from './pl/letter-facts.ts';
import { patternCounts } from './pl/pattern-counts.ts';
import { letters } from './pl/letters.ts';
import { loss } from './pl/loss.ts';
import { manners } from './pl/manners.ts';
import { media } from './pl/media.ts';
import { mishaps } from './pl/mishaps.ts';
import { money } from './pl/money.ts';
import { next } from './pl/next.ts';
import { typedSum } from './pl/typed-sum.ts';
import { unnamed } from './pl/unnamed.ts';
import { onPaper } from './pl/on-paper.ts';
import { onePage } from './pl/one-page.ts';
import { paper } from './pl/paper.ts';
import { pictures } from './pl/pictures.ts';
import { places } from './pl/places.ts';
import { playbook } from './pl/playbook.ts';
import { reminders } from './pl/reminders.ts';
import { repair } from './pl/repair.ts';
import { proof } from './pl/proof.ts';
import { reviewing } from './pl/reviewing.ts';
import { signs } from './pl/signs.ts';
import { spelling } from './pl/spelling.ts';
import { steps } from './pl/steps.ts';
import { time } from './pl/time.ts';
import { timeline } from './pl/timeline.ts';
import { secondLook } from './pl/second-look.ts';
import { underWay } from './pl/under-way.ts';
import { tone } from './pl/tone.ts';
import { trust } from './pl/trust.ts';
import { viewer } from './pl/viewer.ts';
import { views } from './pl/views.ts';
import { when } from './pl/when.ts';
import { verifier } from './pl/verifier.ts';
import { window } from './pl/window.ts';
import { withheld } from './pl/withheld.ts';
import { words } from './pl/words.ts';
import type { Translation } from './translate.ts';
import { thatPlace } from './pl/that-place.ts';
import { unmade } from './pl/unmade.ts';
import { unkept } from './pl/unkept.ts';
import { unsaved } from './pl/unsaved.ts';
import { keySheet } from './pl/key-sheet.ts';
import { gone } from './pl/gone.ts';
import { backups } from './pl/backups.ts';
import { whereabouts } from './pl/whereabouts.ts';

/** Polish. Each area has its file, as in English. */
export const pl = {
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
  tone,
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
} satisfies Translation<'pl'>;
