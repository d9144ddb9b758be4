/** Looks at the timeline that are kept under a name, and which of its lanes are drawn. */
export const views = {
  saved: 'Saved views',
  lanes: 'Lanes',
  allLanes: 'All lanes',
  none: 'None yet. Zoom to what matters, choose lanes, and give it a name.',
  name: 'Name of this view',
  save: 'Save view',
  replaced: 'This replaces the view of the same name.',
  discard: 'Discard “{{name}}”',
  kept: '“{{name}}” is saved.',
  everything: 'Everything',
  record: 'Make a record of this view',
} as const;
