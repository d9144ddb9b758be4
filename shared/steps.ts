/** Long computing cut into steps: it may pause wherever it yields, so that whoever runs it can do something else meanwhile. */
export type Steps<T> = Generator<undefined, T>;

/** All of it at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Something that takes a while, on a step of its own. */
export function* apart<T>(make: () => T): Steps<T> {
  yield;
  return make();
}
