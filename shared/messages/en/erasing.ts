/** What erasing a client says of drafts that other computers hold. */
export const erasing = {
  elsewhere:
    'Drafts about this client lie in the files of other computers. Each of them erases its own when it next opens this journal and finds that the client was erased; until then they stay in this folder.',
  alsoElsewhere: 'Erase them here now, because such a computer is gone, or was this one under an earlier name',
} as const;
