/** What a letter made a fact by being sent, offered to be recorded as an entry of its own. */
export const letterFacts = {
  'boundary-stated': {
    text: 'Mae’r llythyr yn nodi terfyn. Ei gofnodi hefyd? Yna bydd digwyddiad diweddarach â’r un arwydd yn cyfrif fel ailadrodd ar ôl rhybudd.',
    record: 'Cofnodi’r terfyn',
  },
  requested: {
    text: 'Mae’r llythyr yn gofyn am rywbeth. Cofnodi’r cais hefyd? Yna cyfrifir yr aros o’r diwrnod ar ôl yr un a enwoch.',
    record: 'Cofnodi’r cais',
  },
  'scope-priced': {
    text: 'Mae’r llythyr yn cynnig gwaith ychwanegol am bris. Cofnodi’r cynnig hefyd, fel y gellir nodi’r ateb gydag ef?',
    record: 'Cofnodi’r cynnig',
  },
  'price-explained': {
    text: 'Mae’r llythyr yn dweud beth mae pris yn ei gynnwys. Cofnodi hynny hefyd?',
    record: 'Cofnodi’r esboniad',
  },
  recommended: {
    text: 'Mae’r llythyr yn argymell rhywbeth. Cofnodi’r argymhelliad hefyd, fel y gellir nodi eu penderfyniad gydag ef?',
    record: 'Cofnodi’r argymhelliad',
  },
  disagreement: {
    text: 'Mae’r llythyr yn cynnig ffyrdd o ddatrys anghytundeb. Cofnodi’r anghytundeb hefyd, gyda diwrnod y cynnig?',
    record: 'Cofnodi’r anghytundeb',
  },
  completes: {
    text: 'Mae’r llythyr yn cynnig ffyrdd ymlaen. Ychwanegu diwrnod y cynnig at yr anghytundeb? O hynny ymlaen cyfrifir pa mor hir y mae heb symud.',
    record: 'Ychwanegu’r diwrnod',
  },
  limits: {
    'abuse-answer':
      'Cadwn at y mater dan sylw. Os caf fy sarhau neu fy mygwth eto, neu os ymosodir arnaf yn bersonol eto, byddaf yn dod â’r cydweithio i ben.',
    'out-of-hours':
      'Gweithiaf ar yr adegau a nodir yn y llythyr. Cytunir ymlaen llaw, yn ysgrifenedig, ar waith y tu allan iddynt ac ar ei bris.',
    'boundary-controlling':
      'Daw cymeradwyaeth mewn un swp, ar ddiwrnod penodol o’r wythnos; daw’r mynediad sydd ar goll erbyn y diwrnod a nodir yn y llythyr.',
  },
  reason: 'Cynigiwyd ffyrdd ymlaen mewn llythyr.',
  done: 'Wedi’i gofnodi, gan enwi’r llythyr.',
} as const;
