import type { Frame } from '../../text.ts';

export const frame: Frame<'hu'> = {
  greeting: { first: ['Tisztelt {{person}}!', 'Tisztelt {{client}}!'] },
  closing: 'Üdvözlettel:\n{{me}}',
  gap: ' ',
  bullet: '– ',
  invoice: '{{number}} számú számla, kelt: {{issued}}, fizetési határidő: {{due}}, nyitott összeg: {{open}}',
  overdue:
    '{{number}} számú számla, kelt: {{issued}}, fizetési határidő: {{due}}, késedelem: {{days}} nap, nyitott összeg: {{open}}',
  interest:
    '{{number}} számú számla, fizetési határidő: {{due}}, nyitott összeg: {{open}}; egyszerű kamat {{days}} napra, évi {{percent}}%: {{interest}}',
  fixed: 'Késedelmi költségátalány: {{fixed}}',
  basis: {
    eu: 'A kamatláb az Európai Központi Bank adott félévre érvényes irányadó kamatlába és a megállapodott százalékpontok összege (2011/7/EU irányelv).',
    uk: 'A kamatláb a Bank of England alapkamata és 8 százalékpont összege (Late Payment of Commercial Debts (Interest) Act 1998).',
    contract: 'A kamatlábat a szerződésünk határozza meg.',
    clause: 'A kamatlábat a szerződésünk határozza meg ({{clause}}).',
  },
  limits: {
    revisions: 'Módosítási körök: {{used}} a megállapodott {{included}} közül',
    minutes: 'Munkaidő: {{used}}, megállapodott keret: {{included}}',
    budget: 'Felhasznált összeg: {{used}}, megállapodott keret: {{included}}',
    end: 'A megállapodott időtartamból eltelt napok: {{used}}, összesen: {{included}}',
  },
  hours: '{{days}} {{from}}–{{to}}',
  payment: {
    net: 'a számla keltétől számított {{days}} napon belül',
    dayOfMonth: 'minden hónap {{day}}. napján',
    endOfMonth: 'a hónap végét követő {{days}} napon belül',
    atEndOfMonth: 'a hónap végén',
    onDelivery: 'átadáskor',
  },
  reason: 'Az Ön igényeinek azért nem tudok eleget tenni, mert {{reason}}.',
  reasons: 'Az Ön igényeinek a következő okokból nem tudok eleget tenni:',
  reasonItem: '{{reason}}',
  failures: {
    'give-feedback': 'a kért visszajelzés nem érkezett meg a megállapodott időn belül',
    'provide-material': 'a munkához szükséges anyagokat nem kaptam meg',
    'pay-when-due': 'a számlák kifizetése elmaradt a határidőig',
    'grant-access': 'nem kaptam hozzáférést a megállapodott fiókokhoz',
    'approve-in-time': 'a jóváhagyások nem érkeztek meg időben',
    'let-me-work': 'nem végezhettem el azt a munkát, amellyel megbízott',
    'keep-to-hours': 'a megállapodott munkaidő betartása elmaradt',
    'agree-in-writing': 'a feltételeink írásba foglalása elmaradt',
    'settle-scope': 'a munka terjedelmének rögzítése elmaradt',
    'confirm-goal': 'a cél megerősítése elmaradt',
    'pay-for-extras': 'a megállapodáson felüli munka kifizetése elmaradt',
    'keep-civil': 'elmaradt a tárgyszerű hangnem a kapcsolattartásban',
    'find-compromise': 'nem jött létre megvalósítható kompromisszum',
    other: '{{words}}',
  },
};
