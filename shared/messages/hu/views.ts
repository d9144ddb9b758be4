import type { Translation } from '../translate.ts';

/** Az idővonal névvel elmentett nézetei, és hogy mely sávjai látszanak. */
export const views = {
  saved: 'Mentett nézetek',
  lanes: 'Sávok',
  allLanes: 'Minden sáv',
  none: 'Még nincs. Nagyítson arra, ami fontos, válasszon sávokat, és adjon neki nevet.',
  name: 'A nézet neve',
  save: 'Nézet mentése',
  replaced: 'Az azonos nevű nézet helyébe kerül.',
  discard: '„{{name}}” elvetése',
  kept: '„{{name}}” elmentve.',
  everything: 'A teljes időszak',
  record: 'Naplókivonat ebből a nézetből',
} as const satisfies Translation<'hu'>['views'];
