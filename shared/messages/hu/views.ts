import type { Translation } from '../translate.ts';

/** Az idővonal névvel elmentett nézetei, és hogy mely sávjai látszanak. */
export const views = {
  saved: 'Mentett nézetek',
  lanes: 'Sávok',
  allLanes: 'Minden sáv',
  none: 'Még nincs ilyen. Nagyítson rá arra, ami fontos, válasszon sávokat, és adjon nevet a nézetnek.',
  name: 'A nézet neve',
  save: 'Nézet mentése',
  replaced: 'Felülírja az azonos nevű nézetet.',
  discard: '„{{name}}” elvetése',
  kept: '„{{name}}” elmentve.',
  everything: 'A teljes időszak',
  record: 'Naplókivonat ebből a nézetből',
} as const satisfies Translation<'hu'>['views'];
