export function FirstStart(_: { begun?: boolean }) {
  return null;
}
