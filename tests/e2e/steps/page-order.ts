import type { Page } from "@playwright/test";

type Axe = {
  setup(root: Element): void;
  teardown(): void;
  commons: { text: { accessibleText(element: Element): string } };
};

/** What a listener stumbles over: headings that skip a level, controls of one name that do different things. Axe is on the page. */
export async function stumblingBlocks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { axe } = window as unknown as { axe: Axe };
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const problems: string[] = [];

    let above = 0;
    for (const heading of [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].filter(shown)) {
      const level = Number(heading.tagName[1]);
      if (level > above + 1)
        problems.push(`heading ${above} is followed by ${level}: ${heading.textContent}`);
      above = level;
    }

    /** What a press does: where a link goes, what a form sends, or the place itself that opens. */
    const targetOf = (control: Element, index: number) => {
      if (control instanceof HTMLAnchorElement) {
        const address = new URL(control.href);
        // where one comes back to after signing in makes no other place of it
        address.searchParams.delete("next");
        return address.href;
      }
      const { form, name, value, formAction } = control as HTMLButtonElement;
      if (!form) return `place ${index}`;
      const sent = [...new FormData(form)].filter(
        ([field]) => field !== "idempotencyKey" && !field.startsWith("$ACTION_KEY"),
      );
      return `${formAction} ${name}=${value} ${sent.join("&")}`;
    };
    const named = new Map<string, string>();
    axe.setup(document.documentElement);
    const controls = [...document.querySelectorAll("a[href], button, summary")].filter(shown);
    for (const [index, control] of controls.entries()) {
      const name = `${control.tagName} ${axe.commons.text.accessibleText(control).toLowerCase()}`;
      const [target, before] = [targetOf(control, index), named.get(name)];
      if (name.endsWith(" ")) problems.push(`no name: ${control.outerHTML.slice(0, 150)}`);
      if (before !== undefined && before !== target) problems.push(`two controls are called "${name}"`);
      named.set(name, target);
    }
    axe.teardown();
    return [...new Set(problems)];
  });
}
