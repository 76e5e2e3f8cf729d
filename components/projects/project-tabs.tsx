import { getTranslations } from "next-intl/server";
import { Tabs } from "@/components/ui/tabs";
import type { Stage } from "@/lib/generated/prisma/enums";

type Part = "overview" | "scope" | "team" | "questions" | "hours";

const withoutScope: readonly Stage[] = ["DRAFT", "SUBMITTED"];

/** The pages of one project, as far as the reader may open them. `inside`: of its organization or staff of its programme. */
export async function ProjectTabs({
  project: { slug, stage, inside, cohort },
  current,
}: {
  project: { slug: string; stage: Stage; inside: boolean; cohort: unknown };
  current: Part;
}) {
  const t = await getTranslations("projects.record");
  const parts: Part[] = ["overview"];
  if (inside && !withoutScope.includes(stage)) parts.push("scope");
  if (cohort) parts.push("team", "questions");
  if (inside && cohort) parts.push("hours");
  if (parts.length === 1) return null;
  return (
    <Tabs
      label={t("tabs")}
      tabs={parts.map((part) => ({
        href: part === "overview" ? `/projects/${slug}` : `/projects/${slug}/${part}`,
        label: t(part),
        current: part === current,
      }))}
    />
  );
}
