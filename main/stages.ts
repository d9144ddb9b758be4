/** The unit in which the whole is told. */
const whole = 1000;

/** Several stages of one long work as one line of progress that never goes back. */
export class Stages {
  readonly #tell: (done: number, total: number) => void;
  readonly #weights: number[] = [];
  #told = 0;

  constructor(tell: (done: number, total: number) => void) {
    this.#tell = tell;
  }

  /** The next stage, by its weight beside the others; all are named before the first of them tells. One that has nothing to do may stay silent. */
  next(weight: number): (done: number, total: number) => void {
    const stage = this.#weights.push(weight) - 1;
    return (done, total) => {
      const all = this.#weights.reduce((sum, one) => sum + one, 0);
      const before = this.#weights.slice(0, stage).reduce((sum, one) => sum + one, 0);
      const share = (before + weight * (total > 0 ? Math.min(1, done / total) : 1)) / all;
      this.#told = Math.max(this.#told, Math.round(share * whole));
      this.#tell(this.#told, whole);
    };
  }
}
