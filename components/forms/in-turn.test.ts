import { describe, expect, test } from "vitest";
import { answered, begin, end, hasEnded, inTurn, keepsBy } from "@/components/forms/in-turn";

/** A server that refuses words written over a stamp it doesn't know, as every autosaved form's does. */
function server() {
  let stamp = 0;
  let words = "";
  return {
    save(data: FormData): number {
      const typed = String(data.get("words"));
      if (typed === words) return stamp;
      if (data.get("stamp") !== String(stamp)) throw new Error("someone else saved this");
      words = typed;
      return ++stamp;
    },
    words: () => words,
  };
}

function typed(words: string, stamp: number): FormData {
  const data = new FormData();
  data.set("words", words);
  data.set("stamp", String(stamp));
  return data;
}

const aForm = () => ({}) as HTMLFormElement;

describe("the writes of one form", () => {
  test("a press waits for the slow save under way, and sends the stamp that it was answered with", async () => {
    const form = aForm();
    const { save, words } = server();
    let stamp = 0;
    let arrive = () => {};
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    const background = inTurn(form, async (sent) => {
      const data = typed("half", stamp);
      sent(data);
      await slow;
      stamp = save(data);
      answered(form);
    });
    const press = inTurn(form, async () => {
      stamp = save(typed("half and whole", stamp));
    });
    arrive();
    await Promise.all([background, press]);
    expect(words()).toBe("half and whole");
  });

  test("a save whose answer was lost is sent again before anything else", async () => {
    const form = aForm();
    const { save, words } = server();
    let stamp = 0;
    keepsBy(form, async (data) => {
      stamp = save(data);
    });
    const lost = inTurn(form, async (sent) => {
      const data = typed("first", stamp);
      sent(data);
      save(data);
      throw new TypeError("connection lost");
    });
    await expect(lost).rejects.toThrow("connection lost");
    await inTurn(form, async () => {
      stamp = save(typed("first and second", stamp));
    });
    expect(words()).toBe("first and second");
  });

  test("a form that was sent saves nothing more until the page is drawn anew", () => {
    const form = aForm();
    end(form);
    expect(hasEnded(form)).toBe(true);
    expect(hasEnded(aForm())).toBe(false);
    begin(form);
    expect(hasEnded(form)).toBe(false);
  });
});
