/** Pictures of kinds that are not shown as they are. */
export const pictures = {
  firstOf_one: 'the first of {{count}} picture',
  firstOf_other: 'the first of {{count}} pictures: in the file it moves',
  heic: 'Photographs in HEIC, as iPhones keep them, cannot be shown here or in a record. The file is kept as it is. Save a copy to look at it, or add the same photograph as JPEG too.',
} as const;
