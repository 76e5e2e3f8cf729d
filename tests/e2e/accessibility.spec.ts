import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Browser, type BrowserContextOptions, type Page } from "@playwright/test";
import { continueAs, type Audience } from "./steps/audience";
import { addresses, readers, type Reader } from "./steps/addresses";
import { tabbingTrouble } from "./steps/keyboard";
import { brokenWords } from "./steps/layout";
import { stumblingBlocks } from "./steps/page-order";
import { lostReader } from "./steps/whereabouts";

// Every page of every audience: nothing for axe to find in either theme, nothing to scroll sideways on a small phone,
// headings in order, controls and pages that can be told apart by their names, a mark where one is, a way through with the Tab
// key alone.
test.setTimeout(900_000);

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** WCAG 2.5.3, which axe leaves out unless asked: what a control is called contains what one sees on it. */
const spokenAsSeen = { "label-content-name-mismatch": { enabled: true } };
const tabs = 3;

type Look = { name: string; byKey?: boolean; narrow?: boolean; options: BrowserContextOptions };

const looks: Look[] = [
  { name: "light", byKey: true, options: { colorScheme: "light", viewport: { width: 1280, height: 900 } } },
  { name: "dark", options: { colorScheme: "dark", viewport: { width: 1280, height: 900 } } },
  {
    name: "320 wide",
    narrow: true,
    options: { colorScheme: "light", viewport: { width: 320, height: 700 } },
  },
];

/** One sign-in per audience; its session serves every look. */
async function session(browser: Browser, reader: Reader) {
  const context = await browser.newContext();
  const page = await context.newPage();
  if (reader !== "visitor") await continueAs(page, reader satisfies Audience);
  const list = await addresses(page, reader);
  const storageState = await context.storageState();
  await context.close();
  return { list, storageState };
}

/** The page that had a title first, by title. */
type Titles = Map<string, string>;

async function problemsOf(
  page: Page,
  address: string,
  { byKey, narrow }: Look,
  titles: Titles,
): Promise<string[]> {
  const response = await page.goto(address, { waitUntil: "domcontentloaded" });
  await page.waitForFunction(() => document.title !== "" && document.querySelector("h1"));
  // in the page itself: the other mode opens a tab of its own for every page it looks at
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ runOnly: rules, rules: spokenAsSeen }).analyze();
  const [title, path] = [await page.title(), new URL(page.url()).pathname];
  const namesake = titles.get(title) ?? path;
  titles.set(title, namesake);
  const { sideways, headings } = await page.evaluate(() => ({
    sideways: document.documentElement.scrollWidth - window.innerWidth,
    headings: document.querySelectorAll("h1").length,
  }));
  return [
    ...(response?.status() === 200 ? [] : [`answers ${response?.status()}`]),
    ...(headings === 1 ? [] : [`${headings} first headings`]),
    ...(namesake === path ? [] : [`has the title of ${namesake}: ${title}`]),
    ...(narrow ? await brokenWords(page, [320, 390]) : []),
    ...(await stumblingBlocks(page)),
    ...(await lostReader(page)),
    ...(byKey ? await tabbingTrouble(page) : []),
    ...(sideways <= 0 ? [] : [`scrolls sideways by ${sideways} px`]),
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(" ")} ${nodes[0]?.html.slice(0, 200)}`,
    ),
  ].map((problem) => `${address}: ${problem}`);
}

for (const reader of readers) {
  test(`pages of a ${reader} are for everyone`, async ({ browser }) => {
    const { list, storageState } = await session(browser, reader);
    const problems: string[] = [];
    for (const look of looks) {
      const titles: Titles = new Map();
      const context = await browser.newContext({ ...look.options, storageState });
      const waiting = [...list];
      await Promise.all(
        Array.from({ length: tabs }, async () => {
          const page = await context.newPage();
          for (let address = waiting.shift(); address; address = waiting.shift())
            problems.push(
              ...(await problemsOf(page, address, look, titles)).map((problem) => `${look.name} ${problem}`),
            );
        }),
      );
      await context.close();
    }
    expect(problems).toEqual([]);
  });
}
