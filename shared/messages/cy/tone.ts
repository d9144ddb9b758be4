import type { Translation } from '../translate.ts';
import { masculine } from './counted.ts';

export const tone = {
  ...masculine('title', '{{count}} man y gall darllenydd amheus faglu drosto', {
    zero: 'Dim man y gall darllenydd amheus faglu drosto',
    more: '{{count}} man y gall darllenydd amheus faglu drostynt',
  }),
  lead: 'Mae’r hyn a ysgrifennwch yn cyfrif mwy pan na ellid ei ddweud yn blaenach. Erys dyfyniadau fel y’u llefarwyd.',
  kinds: {
    absolute: 'Gall un achos wrthbrofi “bob amser” a “byth”. Dywedwch pa mor aml, neu bryd.',
    insult: 'Dywedwch yn lle hynny beth a wnaed neu a ddywedwyd; yn eu hunion eiriau gall sefyll.',
    'mind-reading': 'Ni all neb weld beth mae eraill yn ei olygu na’i deimlo. Dywedwch beth a wnaethant.',
    capitals: 'Mae priflythrennau’n darllen fel gweiddi.',
    exclamation: 'Mae un ebychnod yn ddigon, ac mae atalnod llawn yn gryfach.',
  },
  instead: 'yn lle hynny: {{words}}',
  take: 'Defnyddio “{{instead}}” yn lle “{{words}}”',
  takeAll: 'Derbyn pob cynnig',
} as const satisfies Translation<'cy'>['tone'];
