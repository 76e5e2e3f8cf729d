import { getTranslations } from "next-intl/server";
import { TextField } from "@/components/forms/text-field";
import type { Actor } from "@/lib/people/actor";

/** Asks for the reader's name where something will show it; nothing for who has told it before. */
export async function NameField({ actor }: { actor: Pick<Actor, "name"> }) {
  if (actor.name) return null;
  const t = await getTranslations("account.name");
  return <TextField name="name" label={t("label")} hint={t("hint")} autoComplete="name" required />;
}
