/** What erasing a client says of drafts that other computers hold, and of what it cannot read. */
export const erasing = {
  elsewhere:
    'Drafts about this client lie in the files of other computers. Each of them erases its own when it next opens this journal and finds that the client was erased; until then they stay in this folder.',
  alsoElsewhere: 'Erase them here now, because such a computer is gone, or was this one under an earlier name',
  unread:
    'These files of drafts cannot be read, and may hold words about this client. They stay: look at them, and delete them yourself where nothing in them is needed.',
} as const;
