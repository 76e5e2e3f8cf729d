import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { getTranslations } from "@/lib/platform/i18n/sentences";
import type { Asked, FormationChoices, Kept } from "@/lib/formation/asked";
import { relaxations } from "@/lib/formation/schema";
import { Question } from "./question";

type Props = {
  path: string;
  /** What else the address holds and keeps. */
  kept: Kept;
  choices: FormationChoices;
  asked: Asked | null;
  /** The answer stands above. */
  isAnswered: boolean;
};

/** Any person on any role, someone who leaves, a role that asks for less: what it would change. Plain forms that lead to an address. */
export async function TryForm({ path, kept, choices, asked, isAnswered }: Props) {
  const t = await getTranslations("selection.form");
  const open = asked !== null && !isAnswered ? asked.what : null;
  const of = <What extends Asked["what"]>(what: What) => ({
    what,
    path,
    kept,
    choices,
    asked: asked?.what === what ? asked : null,
    isOpen: open === what,
  });
  return (
    <section aria-labelledby="what-if" className="grid gap-4">
      <h2 id="what-if">{t("whatIf")}</h2>
      <Question {...of("place")} person={t("person")} role={t("role")} button={t("try")} />
      <Disclosure summary={t("otherWhatIfs")} open={open === "leave" || open === "relax" || undefined}>
        <div className="grid gap-4 py-2">
          <Question {...of("leave")} person={t("whoLeaves")} button={t("tryLeave")} />
          <Question {...of("relax")} role={t("role")} button={t("tryRelax")}>
            <label className="grid min-w-0 gap-1.5">
              <span className="font-semibold">{t("asksFor")}</span>
              <Select
                name="of"
                options={relaxations.map((of) => ({ value: of, label: t(`relax.${of}`) }))}
                defaultValue={asked?.of}
                required
              />
            </label>
          </Question>
        </div>
      </Disclosure>
    </section>
  );
}
