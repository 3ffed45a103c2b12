/** Answers that are kept for a while, and those on their way: what several wait for is asked for once. */

// So many answers are kept as a designer goes back and forth between in one sitting.
const KEPT = 60;
// Milliseconds for which an answer is given again: what has been loaded meanwhile is seen soon after.
const LASTING = 10 * 60_000;

interface Kept {
  readonly answer: unknown;
  readonly since: number;
}

interface Coming {
  readonly answer: Promise<unknown>;
  readonly leaving: AbortController;
  waiting: number;
}

export interface Awaited {
  readonly answer: Promise<unknown>;
  /** Waits no longer; what nobody waits for is broken off. */
  readonly leave: () => void;
}

export class Answers {
  readonly #kept = new Map<string, Kept>();
  readonly #coming = new Map<string, Coming>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** The answer that is kept, in a box of its own since it may be anything; none, or one too old: null. */
  known(key: string): { readonly answer: unknown } | null {
    const found = this.#kept.get(key);
    return found && this.#now() - found.since < LASTING ? found : null;
  }

  /** The answer on its way, asked for unless it is that already; it is kept when it comes. */
  awaited(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Awaited {
    const coming = this.#coming.get(key) ?? this.#begun(key, ask);
    coming.waiting += 1;
    const leave = () => {
      coming.waiting -= 1;
      if (coming.waiting > 0) return;
      coming.leaving.abort();
      this.#over(key, coming);
    };
    return { answer: coming.answer, leave };
  }

  #begun(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Coming {
    const leaving = new AbortController();
    const answer = ask(leaving.signal).then((told) => {
      this.#keep(key, told);
      return told;
    });
    const coming = { answer, leaving, waiting: 0 };
    this.#coming.set(key, coming);
    // Who waits is told of a refusal; here it only ends.
    answer.then(() => this.#over(key, coming), () => this.#over(key, coming));
    return coming;
  }

  #over(key: string, coming: Coming): void {
    if (this.#coming.get(key) === coming) this.#coming.delete(key);
  }

  #keep(key: string, answer: unknown): void {
    this.#kept.delete(key);
    this.#kept.set(key, { answer, since: this.#now() });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }
}
