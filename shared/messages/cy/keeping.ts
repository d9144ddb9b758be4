/** Until when a client is kept, and what then. */
export const keeping = {
  open: 'Tan pryd i’w cadw…',
  title: 'Tan pryd i’w cadw: {{name}}',
  lead: 'Ni fydd dim yn digwydd ohono’i hun ar y diwrnod hwnnw: bydd Heddiw yn dweud iddo fynd heibio, a chi fydd yn penderfynu.',
  until: 'Cadw tan',
  hint: 'Awgrym: diwedd y ddegfed flwyddyn ar ôl y cofnod olaf. Anaml y bydd cyfraith treth yn gofyn am fwy; chi sydd i ganfod beth sy’n berthnasol i chi.',
  none: 'Dim dyddiad',
  why: 'Pam',
  whyHint: 'Y rheol dreth neu’r contract y daw ohono, er enghraifft.',
  record: 'Cofnodi',
  label: 'Cedwir tan',
  setOn: 'Nodwyd: {{day}}',
  change: 'Newid…',
  passed:
    'Mae’r dyddiad a nodwyd ar gyfer cadw’r cleient hwn wedi mynd heibio: {{day}}. Gellir ei gadw’n hwy, ei allforio neu ei ddileu.',
  longer: 'Cadw’n hwy…',
  takeOut: 'Allforio…',
} as const;
