/** Runs tasks one after the other, in the order they came; one that fails does not stop the next. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => undefined); // whoever asked is told by `done`
    return done;
  }
}
