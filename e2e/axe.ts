import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with a page (WCAG 2.2 AA and good practice), all of its folds open, and classes without a style. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`),
    ...(await findDeadClasses(page)).map((name) => `no style sheet has .${name}`),
  ];
}

/** Classes of a page's elements that no rule names: the theme lacks them, and nothing says so. Libraries name their own. */
const findDeadClasses = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const rules = [...document.styleSheets]
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join();
    const named = new Set([...document.querySelectorAll("[class]")].flatMap(({ classList }) => [...classList]));
    const ours = [...named].filter((name) => !/^(?:lucide|visx)\b/.test(name));
    return ours.filter((name) => !rules.includes(`.${CSS.escape(name)}`));
  });
