/** Puts the clock of the process that this function is given to so many hours forth, of what it was to begin with. */
export function putClock(_program: unknown, hours: number): void {
  const kept = globalThis as unknown as { theClock?: DateConstructor }; // for this test alone
  const Clock = (kept.theClock ??= Date);
  const by = hours * 3_600_000;
  globalThis.Date = new Proxy(Clock, {
    construct: (target, given: [], made) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + by] : given, made) as Date,
    get: (target, name, asked) =>
      name === 'now' ? () => target.now() + by : (Reflect.get(target, name, asked) as unknown),
  });
}
