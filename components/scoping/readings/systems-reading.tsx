import { Nothing } from "@/components/scoping/nothing";
import { Badge, type Tone } from "@/components/ui/badge";
import { Facts } from "@/components/ui/facts";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { ScopeContent } from "@/lib/scoping/content";
import type { Access, Sensitivity } from "@/lib/scoping/schema";

const accessTone: Record<Access, Tone> = {
  UNKNOWN: "danger",
  PLANNED: "warn",
  SETTLED: "ok",
  NOT_NEEDED: "neutral",
};
const sensitivityTone: Record<Sensitivity, Tone> = {
  UNKNOWN: "warn",
  NONE: "neutral",
  INTERNAL: "neutral",
  PERSONAL: "warn",
  SENSITIVE: "danger",
};

/** What the team will touch: how to get in, whose it is, and what data it holds. */
export async function SystemsReading({ systems }: Pick<ScopeContent, "systems">) {
  const t = await getTranslations("scoping");
  if (systems.length === 0) return <Nothing />;
  return (
    <ul className="-mt-2 divide-y divide-line text-sm">
      {systems.map((system, index) => (
        <li key={index} className="grid gap-2 py-4">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="font-semibold">{system.name || "—"}</span>
            <Badge tone={accessTone[system.access]}>{t(`accesses.${system.access}`)}</Badge>
            <Badge tone={sensitivityTone[system.sensitivity]}>
              {t(`sensitivities.${system.sensitivity}`)}
            </Badge>
          </p>
          {system.purpose && <p className="max-w-measure">{system.purpose}</p>}
          <Facts
            layout="columns"
            facts={[
              { term: t("fields.systemOwner"), detail: system.owner },
              { term: t("fields.accessNote"), detail: system.accessNote },
              { term: t("fields.data"), detail: system.data },
              { term: t("fields.dataOwner"), detail: system.dataOwner },
              { term: t("fields.handling"), detail: system.handling },
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
