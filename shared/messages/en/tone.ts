/** The tone check: what a sceptical reader stumbles over, and what could stand there instead. It lists and offers, and forbids nothing. */
export const tone = {
  title_one: '{{count}} place a sceptical reader may stumble over',
  title_other: '{{count}} places a sceptical reader may stumble over',
  lead: 'What you write counts for more when it could not be said more plainly. Quotations stay as they were spoken.',
  kinds: {
    absolute: 'Always and never can be disproved by one case. Say how often, or when.',
    insult: 'Say what was done or said instead; in their exact words it may stand.',
    'mind-reading': 'Nobody can see what others mean or feel. Say what they did.',
    capitals: 'Capitals read as shouting.',
    exclamation: 'One mark is enough, and a full stop is stronger.',
  },
  instead: 'instead: {{words}}',
  take: 'Take “{{instead}}” for “{{words}}”',
  takeAll: 'Take all that are offered',
} as const;
