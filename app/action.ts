import "server-only";
import { currentActor } from "@/app/actor";
import type { ActingAs, Actor } from "@/lib/people/actor";
import { isNameless, takeName } from "@/lib/people/name";
import { makeAction } from "@/lib/platform/action";
import { readersAddress, readersPage } from "@/lib/platform/door/readers-peer";
import { getTranslations } from "@/lib/platform/i18n/sentences";

/** The door for writes, wired: who is acting, where they come from, and how to speak to them. */
export const { action, visitors } = makeAction<Actor>({
  actor: async (as) => {
    const actor = await currentActor(as as ActingAs | undefined);
    return actor && as === "professional" ? { ...actor, actingAs: "professional" as const } : actor;
  },
  address: readersAddress,
  page: readersPage,
  naming: { isMissing: isNameless, take: takeName },
  sentence: {
    refusal: async (code, values) => (await getTranslations("refusals"))(code, values),
    validation: async (key, values) => {
      const t = await getTranslations("validation");
      // a message that is no key of ours comes from zod itself
      return t.has(key as "other") ? t(key as "other", values) : t("other");
    },
    said: async (key) => (await getTranslations("said"))(key),
  },
});
