import { picking } from './ru/picking.ts';
import { begunElsewhere } from './ru/begun-elsewhere.ts';
import { begunForms } from './ru/begun-forms.ts';
import { exactly } from './ru/exactly.ts';
import { exchange } from './ru/exchange.ts';
import { bringing } from './ru/bringing.ts';
import { sheets } from './ru/sheets.ts';
import { bundle } from './ru/bundle.ts';
import { bundleAgain } from './ru/bundle-again.ts';
import { choosing } from './ru/choosing.ts';
import { decision } from './ru/decision.ts';
import { desktop } from './ru/desktop.ts';
import { dispute } from './ru/dispute.ts';
import { exhibits } from './ru/exhibits.ts';
import { elsewhere } from './ru/elsewhere.ts';
import { ending } from './ru/ending.ts';
import { erasing } from './ru/erasing.ts';
import { errors } from './ru/errors.ts';
import { fieldNames } from './ru/field-names.ts';
import { history } from './ru/history.ts';
import { house } from './ru/house.ts';
import { help } from './ru/help.ts';
import { find } from './ru/find.ts';
import { followUp } from './ru/follow-up.ts';
import { rungs } from './ru/rungs.ts';
import { prospects } from './ru/prospects.ts';
import { lateRules } from './ru/late-rules.ts';
import { imports } from './ru/imports.ts';
import { details } from './ru/details.ts';
import { keeping } from './ru/keeping.ts';
import { ledgers } from './ru/ledgers.ts';
import { afterwards } from './ru/afterwards.ts';
import { leaving } from './ru/leaving.ts';
import { letterPause } from './ru/letter-pause.ts';
import { letterFacts } from './ru/letter-facts.ts';
import { patternCounts } from './ru/pattern-counts.ts';
import { letters } from './ru/letters.ts';
import { loss } from './ru/loss.ts';
import { manners } from './ru/manners.ts';
import { media } from './ru/media.ts';
import { mishaps } from './ru/mishaps.ts';
import { money } from './ru/money.ts';
import { next } from './ru/next.ts';
import { typedSum } from './ru/typed-sum.ts';
import { unnamed } from './ru/unnamed.ts';
import { onPaper } from './ru/on-paper.ts';
import { onePage } from './ru/one-page.ts';
import { paper } from './ru/paper.ts';
import { pictures } from './ru/pictures.ts';
import { places } from './ru/places.ts';
import { playbook } from './ru/playbook.ts';
import { reminders } from './ru/reminders.ts';
import { repair } from './ru/repair.ts';
import { proof } from './ru/proof.ts';
import { reviewing } from './ru/reviewing.ts';
import { signs } from './ru/signs.ts';
import { spelling } from './ru/spelling.ts';
import { steps } from './ru/steps.ts';
import { time } from './ru/time.ts';
import { timeline } from './ru/timeline.ts';
import { secondLook } from './ru/second-look.ts';
import { underWay } from './ru/under-way.ts';
import { tone } from './ru/tone.ts';
import { trust } from './ru/trust.ts';
import { viewer } from './ru/viewer.ts';
import { views } from './ru/views.ts';
import { when } from './ru/when.ts';
import { verifier } from './ru/verifier.ts';
import { window } from './ru/window.ts';
import { withheld } from './ru/withheld.ts';
import { words } from './ru/words.ts';
import type { Translation } from './translate.ts';
import { thatPlace } from './ru/that-place.ts';
import { unmade } from './ru/unmade.ts';
import { unkept } from './ru/unkept.ts';
import { unsaved } from './ru/unsaved.ts';
import { keySheet } from './ru/key-sheet.ts';
import { gone } from './ru/gone.ts';
import { backups } from './ru/backups.ts';
import { whereabouts } from './ru/whereabouts.ts';

/** Russian. Each area has its file, as in English. */
export const ru = {
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
  loss,
  manners,
  media,
  mishaps,
  money,
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
} satisfies Translation<'ru'>;
