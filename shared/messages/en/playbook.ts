/** The eleven patterns: what is recorded, what tends to happen, what a calm professional does, when to leave, and what speaks against it. */
export const playbook = {
  /** A number of days as the facts' sentences take it up: its noun bends with it. */
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  facts: {
    'requests-overdue_one': '{{count}} request was overdue within the last {{days}}.',
    'requests-overdue_other': '{{count}} requests were overdue within the last {{days}}.',
    'waiting-share_one': 'On {{count}} of the last {{days}} I was waiting for them ({{percent}}).',
    'waiting-share_other': 'On {{count}} of the last {{days}} I was waiting for them ({{percent}}).',
    'signs-repeated_one': '{{count}} incident with these signs within {{days}}.',
    'signs-repeated_other': '{{count}} incidents with these signs within {{days}}.',
    'approvals-needed_one': 'Of what I asked for, access aside, {{percent}} was an approval; it took {{mean}} days.',
    'approvals-needed_other':
      'Of what I asked for, access aside, {{percent}} were approvals; each took {{mean}} days on average.',
    'access-overdue_one': 'Access I asked for is overdue for {{days}}.',
    'access-overdue_other': 'Access I asked for {{count}} times is overdue, the longest for {{days}}.',
    'later-and-later_one': 'The last invoices: on time first, then later and later ({{what}} days).',
    'later-and-later_other': 'The last {{count}} invoices: on time first, then later and later ({{what}} days).',
    'promises-broken_one': '{{count}} promise to pay was not kept.',
    'promises-broken_other': '{{count}} promises to pay were not kept.',
    'asked-while-late_one': 'New work was asked for while an invoice was more than {{days}} late.',
    'asked-while-late_other': 'New work was asked for {{count}} times while an invoice was more than {{days}} late.',
    abuse_one: 'Once, the words were about me, or far beyond the matter.',
    abuse_other: '{{count}} times the words were about me, or far beyond the matter.',
    'advice-overridden_one': '{{count}} recommendation was overridden, {{percent}} of those decided.',
    'advice-overridden_other': '{{count}} recommendations were overridden, {{percent}} of those decided.',
    'out-of-hours_one': '{{count}} demand outside my hours within {{days}}.',
    'out-of-hours_other': '{{count}} demands outside my hours within {{days}}.',
    'unsigned-work_one': 'Work since {{day}}, and no signed agreement is recorded.',
    'unsigned-work_other': 'Work since {{day}}, in {{count}} entries, and no signed agreement is recorded.',
    reversals_one: 'Once, something approved was taken back.',
    reversals_other: 'Something approved was taken back {{count}} times.',
    'goal-unclear_one': 'The goal was unclear {{days}} ago, and none has been confirmed since.',
    'goal-unclear_other': 'The goal was unclear {{days}} ago, and none has been confirmed since.',
    'extras-unpriced_one': '{{count}} extra was asked for and never priced.',
    'extras-unpriced_other': '{{count}} extras were asked for and never priced.',
    'price-compared_one': 'The price was compared with others’ after I had explained it.',
    'price-compared_other': 'The price was compared with others’ {{count}} times after I had explained it.',
    'limit-passed_one': 'What was agreed was used up on {{day}}; {{count}} thing more was asked for since.',
    'limit-passed_other': 'What was agreed was used up on {{day}}; {{count}} things more were asked for since.',
    stalled_one: 'A proposal of {{day}} has waited {{count}} day for an answer: {{what}}',
    stalled_other: 'A proposal of {{day}} has waited {{count}} days for an answer: {{what}}',
    'unanswered-after-notice_one':
      'They were told what happens without an answer, and {{days}} later it is still missing.',
    'unanswered-after-notice_other':
      'They were told what happens without an answer, and {{days}} later it is still missing.',
    'repeats-after-limit_one': 'It happened once more after I had stated the limit.',
    'repeats-after-limit_other': 'It happened {{count}} times again after I had stated the limit.',
    'signature-refused_one': 'A signature was refused, and no agreement is signed.',
    'signature-refused_other': 'A signature was refused {{count}} times, and no agreement is signed.',
    'rounds-without-goal_one': '{{count}} change of mind since a goal was last confirmed.',
    'rounds-without-goal_other': '{{count}} changes of mind since a goal was last confirmed.',
    'extras-refused_one': '{{count}} extra was refused at its price after I had explained it.',
    'extras-refused_other': '{{count}} extras were refused at their price after I had explained it.',
    'rounds-refused_one': 'What was agreed was used up on {{day}}; what goes beyond it was refused at its price.',
    'rounds-refused_other':
      'What was agreed was used up on {{day}}; what goes beyond it was refused at its price {{count}} times.',
  },
  patterns: {
    unresponsive: {
      name: 'Answers do not come',
      gist: 'Questions stay open, and what the work needs does not arrive.',
      happens:
        'The work stands still while the hours of asking pile up unseen. Later, the waiting is forgotten and the result looks thin: is that all that was done? What you can show then is what you wrote down while you waited.',
      steps: {
        ask: 'Ask for one thing at a time, with the day you need it and what waits for it.',
        nudge: 'Remind them kindly when the day has passed, and name the new date of what they are waiting for.',
        show: 'Send the page that shows what was done, how long you waited, and for what.',
        limit: 'State it as a limit: without an answer by the day agreed, that part pauses and the time is given away.',
        pause: 'Send the last reminder, and pause on the day it names.',
        resume: 'When the answer comes, go on promptly and name the new date. No reproach.',
      },
      leave: 'They were told that work pauses, and after the days you allow there is still no answer.',
      against: {
        channel: 'Perhaps they answer quickly elsewhere: by phone, or through somebody else in the house.',
        load: 'Perhaps one person has too much on the desk. Fewer and larger questions may help both sides.',
        reason: 'Perhaps they said why, once, and it was not written down. Look before you judge the silence.',
      },
    },
    controlling: {
      name: 'Every step needs a yes',
      gist: 'Everything is to be seen beforehand, and part of what the work needs is held back.',
      happens:
        'Most of the time goes into waiting for approvals and into changes nobody will notice. Little goes out, and what goes out has lost its moment. When the result is poor, it is laid at your door.',
      steps: {
        count: 'Count it: how many rounds, how many days each, how much of it concerned looks only.',
        batch: 'Offer approval in batches on a fixed day, with two rounds at most.',
        access: 'Ask for the missing access in writing, with a date and what it is needed for.',
        risk: 'If the goal cannot be reached this way, say so in writing now, and what would put it right. Then it surprises nobody later.',
        limit: 'State plainly that the work you were engaged for cannot be done this way, and what you propose.',
        record: 'Where they decide against your advice, note that the decision was theirs.',
        end: 'If nothing changes, end it in good order.',
      },
      leave: 'You stated the limit, and it happened again.',
      against: {
        new: 'In the first weeks, looking closely is prudence. Trust has to begin somewhere.',
        fear: 'Perhaps something went wrong before your time. Ask what they are afraid of.',
        law: 'In some trades each word has to be checked by somebody. Then agree how, and how fast.',
      },
    },
    'pays-later': {
      name: 'Later and later',
      gist: 'Work is to go on now, and the money is to come some day.',
      happens:
        'The first invoice is paid on time, the next a little late, the next later. Promises are made for Friday. Whoever goes on working meanwhile says that this is all right, and in the end a reason is found for not paying at all.',
      steps: {
        terms: 'Have the day of payment in writing, in words nobody can read in two ways.',
        reminder: 'The day after it was due: a friendly note that it may have slipped by.',
        firm: 'A week later: the sum, the days, and a question for the exact day.',
        stop: 'Then stop all work, and write that you have stopped and will go on when everything is paid.',
        resume: 'Go on promptly when all arrears are settled, not when one invoice is.',
        interest: 'Claim the interest the law or your contract gives you, if you wish to.',
        end: 'Let them go. Once is enough for that; nobody has to work on credit.',
      },
      leave: 'It happened as often as you allow: once, unless you set it higher.',
      against: {
        process: 'Perhaps invoices go through an office that pays on one day a month. Ask who sends the money.',
        hardship: 'Perhaps it is one hard month, said openly. An exception with an end date is an exception.',
        dispute: 'Perhaps they object to the work. Then talk about the work, and keep the rest of the invoice apart.',
      },
    },
    abusive: {
      name: 'Insults instead of criticism',
      gist: 'The words are about you, or far out of proportion to the matter.',
      happens:
        'What is put up with once tends to be said again, and louder. Being paid by somebody makes it hard to object, and after a while one writes every mail with one’s shoulders up.',
      steps: {
        pause: 'Do not answer at once. Half an hour is enough to be calm, a day is too long.',
        words: 'Write down the exact words, when, how, and who heard them.',
        answer:
          'Answer soon: first what worries them and what you will do about it; then that these words are not acceptable.',
        channel: 'Keep to writing for a while; it is calmer, and it records itself.',
        end: 'If it happens again, leave. Leaving is no offence.',
        public:
          'If it goes public: one short, factual answer with no detail about them, and a screenshot for the record.',
      },
      leave: 'You said that it is not acceptable, and it happened again.',
      against: {
        criticism: 'Criticism may be blunt and still be about the work. Then it is criticism.',
        apology: 'Did they apologise? Record that too.',
        once: 'One bad evening is not a pattern. Say it once, and see.',
      },
    },
    'know-it-all': {
      name: 'Somebody always knows better',
      gist: 'Your advice is asked for and then overruled, often with a cousin’s.',
      happens:
        'Each step is argued over, and the work becomes a mixture that nobody stands for. When it fails, the advice that was not taken is forgotten.',
      steps: {
        reason: 'Give each recommendation in writing, with its reason in two sentences.',
        ask: 'Ask once, politely, what they would like you to be responsible for.',
        confirm: 'If they prefer the other way: have it confirmed, and do it well.',
        mark: 'Note that the choice was theirs. It belongs in the final report.',
        decide: 'Then decide whether you want to work like this. No number can say it.',
      },
      leave: 'When you no longer want to answer for work that is not yours. That is for you to say.',
      against: {
        right: 'Sometimes they are right. They know their customers longer than you do.',
        own: 'It is their business, and it may be their taste. Overruling one is not disrespect.',
        few: 'Two or three decisions are too few to see anything in.',
      },
    },
    'no-schedule': {
      name: 'No evening, no weekend',
      gist: 'Ideas come at night and are wanted by the morning.',
      happens:
        'Whoever answers at night has working hours at night. Rest goes first, then care, then the other clients’ dates.',
      steps: {
        hours: 'Name your hours and your zone in the agreement, and in the signature of your mails.',
        answer: 'Answer in the morning: what came when, and when it will be done.',
        later: 'Write at night if you must, and send in the morning.',
        rush: 'Offer rush work at its price, agreed beforehand and in writing.',
        limit: 'If it goes on, state it as a limit.',
      },
      leave: 'It went on after you had said when you work, as often as you allow.',
      against: {
        zone: 'Perhaps it is ten in the morning where they are.',
        agreed: 'Perhaps a late evening was agreed for this one event.',
        emergency: 'A broken shop on a Sunday is an emergency. The third in a month is not.',
      },
    },
    'anti-contract': {
      name: 'Nothing in writing',
      gist: 'An agreement is thought unnecessary, and what was said changes with time.',
      happens:
        'As long as all goes well nobody misses it. At the first disagreement about money or hours there is only memory, and the stronger voice has the better one.',
      steps: {
        sheet: 'Send one page: both names and addresses, what, by when, at what price, due when.',
        confirm: 'Confirm what was said on the same day: as we discussed, please correct me by Friday.',
        sign: 'Ask for the signature before the work, or the next part of it, begins.',
        stop: 'State that without a signature the next part does not begin.',
        waive: 'If you go on all the same, write down why. Then it was your decision.',
      },
      leave: 'A signature was refused, and there is none.',
      against: {
        slow: 'Perhaps it lies on a desk. Ask on whose.',
        trust: 'Perhaps they always worked by handshake, and kept to it.',
        written: 'A clear exchange of mails is an agreement too. Record it as one.',
      },
    },
    indecisive: {
      name: 'Today this, tomorrow that',
      gist: 'What was approved is taken back, and the goal moves.',
      happens:
        'Good work is done twice, and neither version is finished. Often something is wanted on trial first, and with unpaid drafts it is unclear whose they are.',
      steps: {
        goal: 'Have the goal confirmed in writing: what it is for, how you will both know, what is not part of it.',
        decider: 'Ask who decides, and ask only that person.',
        smaller: 'Cut it into smaller steps, each paid and accepted by itself.',
        accept: 'Have each step accepted with a date.',
        order: 'What changes after acceptance is a new order with a price and a date.',
        test: 'Trial work has a limit in hours, and no rights go over until it is paid. Say so in writing with each piece you deliver.',
      },
      leave: 'After the rounds you allow there is still no confirmed goal.',
      against: {
        curious: 'Questions and doubts at the beginning are natural.',
        brief: 'Perhaps the brief was never clear. That is both sides’ work.',
        market: 'Perhaps their own situation changed. Then the order changes, too.',
      },
    },
    miser: {
      name: 'More for the same price',
      gist: 'Extras are expected to be included, and the price is held against others’.',
      happens:
        'Each extra is small. Together they are a second job that nobody pays, and the one who gave most is the one who is bargained with next time.',
      steps: {
        explain: 'Explain the price once: the hours, what is in it, what it saves them. Many have never been told.',
        price: 'Answer each extra with its hours, its price and its new date. Begin after the yes.',
        scope: 'If the money is fixed, let them choose what is left out.',
        compare: 'Do not compete with the cheapest. Wish them well with the offer.',
        end: 'Who only wants the lowest price finds it elsewhere.',
      },
      leave: 'The price was explained, and extras at that price were refused as often as you allow.',
      against: {
        unknown: 'Many do not know what such work costs. Explaining is often all it takes.',
        budget: 'A small budget, said openly, is no fault. Less work fits it.',
        unclear: 'Perhaps the agreement did not say what is included.',
      },
    },
    insatiable: {
      name: 'Never enough',
      gist: 'Each result is followed by the wish for more, and no limit holds.',
      happens:
        'Without limits of time and money a project of this kind costs you more than it brings, and it has no end at which anybody could be content.',
      steps: {
        limits: 'Agree on limits beforehand: rounds, hours, a sum, a last day.',
        show: 'Show how much of them is used, each time you deliver.',
        reached: 'Say it when they are used up, and what each further round costs.',
        order: 'Go on only with a yes to that price.',
        done: 'Say what "done" was to mean, and that it is reached.',
      },
      leave: 'What was agreed is used up, and going beyond it is refused at its price.',
      against: {
        quality: 'Was it really as agreed? Check it against the goal before you say so.',
        limits: 'Were limits agreed at all? If not, begin with them.',
        joy: 'Some ask for more because they like it. Then they will pay for it.',
      },
    },
    'no-workable-compromise': {
      name: 'No way both can go',
      gist: 'You disagree, a way out was proposed, and nothing moves.',
      happens:
        'Disagreeing is part of the work and often makes it better. Where it stalls, all wait; and a compromise that neither wants is work nobody is glad of.',
      steps: {
        talk: 'Talk soon, directly, and not by mail.',
        aims: 'Write down their aim and yours, each so that the other would sign it.',
        options: 'Put two or three ways on one page, and confirm what was said.',
        date: 'Agree on a day by which it is decided.',
        end: 'If there is none, part on good terms. Not every disagreement has to be solved.',
      },
      leave: 'When waiting costs more than parting. No number can say when; that is yours.',
      against: {
        young: 'Two weeks are short where several people have to agree.',
        small: 'Is it about something that matters in a year?',
        third: 'Perhaps somebody both trust could say a word.',
      },
    },
  },
} as const;
