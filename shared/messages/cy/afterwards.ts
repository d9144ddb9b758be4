export const afterwards = {
  review: '{{day}}: y diwrnod a ddewisoch i edrych eto ar eich penderfyniad: {{choice}}.',
  more: 'Meini prawf ar gyfer gadael, y duedd, yr hyn a ddaw am awr, cost gadael',
  met: 'meini prawf a fodlonwyd: {{met}} o {{all}}',
  backup: {
    title: 'Copi wrth gefn',
    lead: 'Pan fydd y rhaglen yn cau, mae’n gwneud copi wrth gefn o’r dyddlyfr ohoni’i hun. Gallwch wneud un arall yma, mewn ffolder o’ch dewis.',
  },
  reminders:
    'Daw’r nodiadau atgoffa am y cleient hwn i ben wrth gau. Mae’r hyn sy’n dal ar agor yn aros ar y dudalen Heddiw.',
  retainSet: 'Y diwrnod a nodwyd yn gynharach. Chi sydd i ganfod beth sy’n berthnasol i chi.',
} as const;
