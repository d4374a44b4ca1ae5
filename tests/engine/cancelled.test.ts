import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/domain/refusal.ts";
import { stopped } from "../../src/engine/cancelled.ts";

const never = new Promise<string>(() => undefined);

describe("something that can be stopped", () => {
  it("is ended and refused with a sentence once its signal is aborted", async () => {
    const controller = new AbortController();
    let ends = 0;
    const waiting = stopped(controller.signal, () => {
      ends += 1;
    });
    const reply = Promise.race([never, waiting.rejection]);
    controller.abort();
    await expect(reply).rejects.toThrow(Refusal);
    await expect(reply).rejects.toThrow("gestopt");
    expect(ends).toBe(1);
  });

  it("does not begin when its signal was aborted before", async () => {
    const waiting = stopped(AbortSignal.abort(), () => undefined);
    await expect(Promise.race([never, waiting.rejection])).rejects.toThrow(Refusal);
  });

  it("is past stopping when it is done", () => {
    const controller = new AbortController();
    let ends = 0;
    stopped(controller.signal, () => {
      ends += 1;
    }).forget();
    controller.abort();
    expect(ends).toBe(0);
  });
});
