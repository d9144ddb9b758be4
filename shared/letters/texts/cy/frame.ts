import type { Frame } from '../../text.ts';
import { welsh } from './days.ts';

export const frame: Frame<'cy'> = {
  greeting: { first: ['Annwyl {{person}},', 'Annwyl {{client}},'] },
  closing: 'Cofion gorau\n{{me}}',
  gap: ' ',
  bullet: '– ',
  invoice: 'Anfoneb {{number}}, dyddiedig {{issued}}, i’w thalu erbyn {{due}}: {{open}}',
  overdue: welsh(
    'days',
    'Anfoneb {{number}}, dyddiedig {{issued}}, i’w thalu erbyn {{due}}, {{days}} diwrnod yn hwyr: {{open}}',
    { two: 'Anfoneb {{number}}, dyddiedig {{issued}}, i’w thalu erbyn {{due}}, {{days}} ddiwrnod yn hwyr: {{open}}' },
  ),
  interest: welsh(
    'days',
    'Anfoneb {{number}}, i’w thalu erbyn {{due}}, swm heb ei dalu {{open}}: llog syml am {{days}} diwrnod ar gyfradd flynyddol o {{percent}}%, {{interest}}',
    {
      two: 'Anfoneb {{number}}, i’w thalu erbyn {{due}}, swm heb ei dalu {{open}}: llog syml am {{days}} ddiwrnod ar gyfradd flynyddol o {{percent}}%, {{interest}}',
    },
  ),
  fixed: 'Swm penodol am dalu’n hwyr: {{fixed}}',
  basis: {
    eu: 'Y gyfradd yw cyfradd gyfeirio Banc Canolog Ewrop am yr hanner blwyddyn, gyda’r pwyntiau y cytunwyd arnynt (Cyfarwyddeb 2011/7/EU).',
    uk: 'Y gyfradd yw cyfradd sylfaenol Banc Lloegr ac 8 y cant ar ei phen (Late Payment of Commercial Debts (Interest) Act 1998).',
    contract: 'Y gyfradd yw’r un yn ein cytundeb.',
    clause: 'Y gyfradd yw’r un yn ein cytundeb ({{clause}}).',
  },
  limits: {
    revisions: 'Rowndiau o newidiadau: {{used}} o’r {{included}} y cytunwyd arnynt',
    minutes: 'Amser gwaith: {{used}}, allan o {{included}}',
    budget: 'Cyllideb: {{used}}, allan o {{included}}',
    end: 'Dyddiau’r cyfnod y cytunwyd arno: {{used}}, allan o {{included}}',
  },
  hours: '{{days}} {{from}}–{{to}}',
  payment: {
    net: welsh('days', 'cyn pen {{days}} diwrnod o ddyddiad yr anfoneb', {
      two: 'cyn pen {{days}} ddiwrnod o ddyddiad yr anfoneb',
    }),
    dayOfMonth: 'ar ddiwrnod {{day}} o bob mis',
    endOfMonth: welsh('days', '{{days}} diwrnod ar ôl diwedd y mis', { two: '{{days}} ddiwrnod ar ôl diwedd y mis' }),
    atEndOfMonth: 'ar ddiwedd y mis',
    onDelivery: 'wrth gyflwyno’r gwaith',
  },
  reason: 'Ni allaf ddiwallu eich anghenion, am y rheswm hwn: {{reason}}.',
  reasons: 'Ni allaf ddiwallu eich anghenion, am y rhesymau hyn:',
  reasonItem: '{{reason}}',
  failures: {
    'give-feedback': 'ni ddaeth yr adborth y gofynnais amdano o fewn yr amser y cytunwyd arno',
    'provide-material': 'ni ddaeth y deunydd sydd ei angen ar gyfer y gwaith',
    'pay-when-due': 'ni thalwyd anfonebau erbyn y dyddiad dyledus',
    'grant-access': 'ni chefais fynediad i’r cyfrifon y cytunwyd arnynt',
    'approve-in-time': 'ni chymeradwywyd y gwaith mewn pryd',
    'let-me-work': 'ni chefais wneud y gwaith y cefais fy nghyflogi i’w wneud',
    'keep-to-hours': 'ni chadwyd at yr oriau y cytunwyd arnynt',
    'agree-in-writing': 'ni chytunwyd ar ein telerau yn ysgrifenedig',
    'settle-scope': 'ni phennwyd cwmpas y gwaith',
    'confirm-goal': 'ni chadarnhawyd nod',
    'pay-for-extras': 'ni thalwyd am waith y tu hwnt i’r hyn y cytunwyd arno',
    'keep-civil': 'ni chadwyd ein trafodaethau’n gwrtais',
    'find-compromise': 'ni chytunwyd ar gyfaddawd ymarferol',
    other: '{{words}}',
  },
};
