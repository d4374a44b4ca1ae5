/** Listens to what the page asks its workers: comlink's messages, as they are. */

export interface AnswerTiming {
  /** Milliseconds from the question to the reply. */
  readonly duration: number;
}

export interface Answers {
  /** Grows with every answer the page gets. */
  readonly all: readonly AnswerTiming[];
  /** Resolves with the first of them. */
  readonly first: Promise<void>;
}

/** Listens from now on. */
export function recordAnswers(): Answers {
  let heardFirst: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    heardFirst = resolve;
  });
  const answers: AnswerTiming[] = [];
  const pending = new Map<unknown, number>();
  const heard = new WeakSet<Worker>();
  const post = Worker.prototype.postMessage;
  const listen = (worker: Worker): void => {
    if (heard.has(worker)) return;
    heard.add(worker);
    worker.addEventListener("message", ({ data }) => {
      const asked = pending.get(data?.id);
      if (asked === undefined) return;
      pending.delete(data.id);
      answers.push({ duration: performance.now() - asked });
      heardFirst();
    });
  };
  Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: unknown) {
    listen(this);
    if (isQuestion(message)) pending.set(message.id, performance.now());
    Reflect.apply(post, this, [message, transfer ?? []]);
  };
  return { all: answers, first };
}

function isQuestion(message: unknown): message is { readonly id: unknown } {
  if (typeof message !== "object" || message === null) return false;
  const path: unknown = Reflect.get(message, "path");
  return Array.isArray(path) && path[0] === "answer";
}
