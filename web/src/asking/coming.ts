/** Answers on their way: what several wait for is asked for once. What has come, the browser keeps. */

interface OnItsWay {
  readonly answer: Promise<unknown>;
  readonly leaving: AbortController;
  waiting: number;
}

export interface Awaited {
  readonly answer: Promise<unknown>;
  /** Waits no longer; what nobody waits for is broken off. */
  readonly leave: () => void;
}

export class Coming {
  readonly #coming = new Map<string, OnItsWay>();

  /** The answer on its way, asked for unless it is that already. */
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

  #begun(key: string, ask: (signal: AbortSignal) => Promise<unknown>): OnItsWay {
    const leaving = new AbortController();
    const coming = { answer: ask(leaving.signal), leaving, waiting: 0 };
    this.#coming.set(key, coming);
    // Who waits is told of a refusal; here it only ends.
    coming.answer.then(() => this.#over(key, coming), () => this.#over(key, coming));
    return coming;
  }

  #over(key: string, coming: OnItsWay): void {
    if (this.#coming.get(key) === coming) this.#coming.delete(key);
  }
}
